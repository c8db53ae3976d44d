pack "strict" {
  extends       = "base"
  no_exemptions = ["data-outside"]
}

scope "strict" {
  addresses = ["aws_sqs_queue.strict"]
  sector    = ["strict"]
}

exempt "aws_sqs_queue.strict" { # want "the exemption of aws_sqs_queue.strict does not count: pack \"strict\" allows none for data-outside \\[exemption-invalid\\]"
  reason = "it is asked for"
}

exempt "aws_sqs_queue.mute" { # want "does not count: it gives no reason \\[exemption-invalid\\]"
  rule = "data-outside"
}

exempt "aws_sqs_queue.over" { # want "has expired: it held until 2026-11-23 \\[exemption-expired\\]"
  rule    = "data-outside"
  reason  = "until the move"
  expires = "2026-11-23"
}

exempt "aws_sqs_queue.nowhere" { # want "sets nothing aside: no finding fits it \\[exemption-unused\\]"
  reason = "there was one"
}
