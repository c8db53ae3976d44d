package rules

// MovesOut is data that a plan takes across the border.
var MovesOut = Rule{
	ID: "data-moves-out", Name: "DataMovesOut",
	Short:  "The plan moves data out of the countries that the sector's pack expects.",
	Full:   "Before the plan every known copy of this store in this role is inside; after it, one is not. Terraform changes or replaces the resource for it, and what the copy held is copied, moved or lost on the way.",
	Why:    "That data lies elsewhere is one thing, that this change takes it there is another: it is the moment at which somebody can still say no.",
	Remedy: "Do not apply this plan before whoever answers for the data has agreed to the move.",
	Settle: "Nothing in the policy settles a move; the plan after the change no longer has it.",
}

// MovesIn is data that a plan brings home: for the record.
var MovesIn = Rule{
	ID: "data-moves-in", Name: "DataMovesIn",
	Short:  "The plan moves data into the countries that the sector's pack expects.",
	Full:   "Before the plan a known copy of this store in this role is not inside; after it, all are. This is always a note.",
	Why:    "The record of where data was and since when it is home is what an auditor asks for; and what lay abroad may still lie there in backups and snapshots.",
	Remedy: "Nothing has to change; see to it that snapshots and backups made before the move are deleted or kept on record.",
	Settle: "Nothing in the policy settles a move; the plan after the change no longer has it.",
}
