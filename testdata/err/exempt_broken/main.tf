provider "aws" {
  region = "us-east-1"
}

resource "aws_sqs_queue" "strict" { # want "data-outside"
}

resource "aws_sqs_queue" "mute" { # want "data-outside"
}

resource "aws_sqs_queue" "over" { # want "data-outside"
}

resource "aws_sqs_queue" "reason" { # kokunai:ignore data-outside # want "in us-east-1 .*data-outside" "exemption of aws_sqs_queue.reason does not count: it gives no reason"
}

# kokunai:ignore data-ouside reason="a slip" # want "there is no rule \"data-ouside\"; did you mean \"data-outside\""
resource "aws_sqs_queue" "slip" { # want "data-outside"
}

# kokunai:ignore reason="of everything" # want "does not count: it names no rule"
resource "aws_sqs_queue" "all" { # want "data-outside"
}

resource "aws_sqs_queue" "text" { # want "data-outside"
  name = "# kokunai:ignore data-outside reason=\"a text\""
}

# kokunai:ignore data-outside reason="of the next block only"
resource "aws_sqs_queue" "next" {
}

resource "aws_sqs_queue" "after" { # want "data-outside"
}
