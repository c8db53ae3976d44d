extends = "company.hcl"
sector  = ["base"] # want "would loosen what is locked: it leaves out sector \"finance\", which .*company.hcl locks \\[policy-loosened\\]"

rule "data-outside" { # want "it sets the level of data-outside, which .*company.hcl locks \\[policy-loosened\\]"
  level = "note"
}

pack "our-bank" { # want "pack \"our-bank\" allows US, which .*company.hcl locks \\[policy-loosened\\]"
  extends   = "finance"
  countries = ["JP", "US"]
}

scope "public" { # want "scope \"public\" has packs of its own, which .*company.hcl locks \\[policy-loosened\\]"
  tags   = { data = "public" }
  sector = []
}
