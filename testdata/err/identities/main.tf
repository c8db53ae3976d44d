# What an unknown is of: it stays that bucket's where the whole value passes, is
# only a hint after anything else, and may be one of two.
provider "aws" {
  region = "ap-northeast-1"
}

provider "aws" {
  alias  = "oregon"
  region = "us-west-2"
}

variable "on" {
  default = true
}

variable "unset" {
  type = bool
}

variable "number" {
  type = number
}

variable "open" {
  type = string
}

resource "aws_s3_bucket" "near" {}

resource "aws_s3_bucket" "far" { # want "keeps objects in us-west-2"
  provider = aws.oregon
}

resource "aws_s3_bucket" "many" { # want "keeps objects in us-west-2" "keeps objects in us-west-2"
  count    = 2
  provider = aws.oregon
}

resource "aws_s3_bucket" "each" { # want "keeps objects in us-west-2"
  for_each = { a = 1 }
  provider = aws.oregon
}

resource "aws_s3_bucket" "none" {
  count = 0
}

resource "aws_s3_bucket" "reference" { # want "keeps a replica in us-west-2 "
  bucket = "reference"
}

resource "aws_s3_bucket_replication_configuration" "reference" {
  bucket = aws_s3_bucket.reference.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.far.arn
    }
  }
}

resource "aws_s3_bucket" "made_arn" { # want "keeps a replica in us-west-2 "
  bucket = "made_arn"
}

resource "aws_s3_bucket_replication_configuration" "made_arn" {
  bucket = aws_s3_bucket.made_arn.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "arn:aws:s3:::${aws_s3_bucket.far.id}"
    }
  }
}

resource "aws_s3_bucket" "wrapped" { # want "keeps a replica in us-west-2 "
  bucket = "wrapped"
}

resource "aws_s3_bucket_replication_configuration" "wrapped" {
  bucket = aws_s3_bucket.wrapped.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "${aws_s3_bucket.far.arn}"
    }
  }
}

resource "aws_s3_bucket" "indexed" { # want "keeps a replica in us-west-2 "
  bucket = "indexed"
}

resource "aws_s3_bucket_replication_configuration" "indexed" {
  bucket = aws_s3_bucket.indexed.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = [aws_s3_bucket.near.arn, aws_s3_bucket.far.arn][1]
    }
  }
}

resource "aws_s3_bucket" "splat" { # want "keeps a replica in us-west-2 "
  bucket = "splat"
}

resource "aws_s3_bucket_replication_configuration" "splat" {
  bucket = aws_s3_bucket.splat.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.many[*].arn[0]
    }
  }
}

resource "aws_s3_bucket" "legacy_splat" { # want "keeps a replica in us-west-2 "
  bucket = "legacy_splat"
}

resource "aws_s3_bucket_replication_configuration" "legacy_splat" {
  bucket = aws_s3_bucket.legacy_splat.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.many.*.arn[0]
    }
  }
}

resource "aws_s3_bucket" "for" { # want "keeps a replica in us-west-2 "
  bucket = "for"
}

resource "aws_s3_bucket_replication_configuration" "for" {
  bucket = aws_s3_bucket.for.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = [for b in aws_s3_bucket.many : b.arn][0]
    }
  }
}

resource "aws_s3_bucket" "for_map" { # want "keeps a replica in us-west-2 "
  bucket = "for_map"
}

resource "aws_s3_bucket_replication_configuration" "for_map" {
  bucket = aws_s3_bucket.for_map.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = { for k, b in aws_s3_bucket.each : k => b.arn }["a"]
    }
  }
}

resource "aws_s3_bucket" "element" { # want "keeps a replica in us-west-2 "
  bucket = "element"
}

resource "aws_s3_bucket_replication_configuration" "element" {
  bucket = aws_s3_bucket.element.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = element(aws_s3_bucket.many[*].arn, 1)
    }
  }
}

resource "aws_s3_bucket" "one" { # want "keeps a replica in us-west-2 "
  bucket = "one"
}

resource "aws_s3_bucket_replication_configuration" "one" {
  bucket = aws_s3_bucket.one.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = one([aws_s3_bucket.far.arn])
    }
  }
}

resource "aws_s3_bucket" "coalesce" { # want "keeps a replica in us-west-2 "
  bucket = "coalesce"
}

resource "aws_s3_bucket_replication_configuration" "coalesce" {
  bucket = aws_s3_bucket.coalesce.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = coalesce(null, aws_s3_bucket.far.arn)
    }
  }
}

resource "aws_s3_bucket" "try" { # want "keeps a replica in us-west-2 "
  bucket = "try"
}

resource "aws_s3_bucket_replication_configuration" "try" {
  bucket = aws_s3_bucket.try.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = try(aws_s3_bucket.none[0].arn, aws_s3_bucket.far.arn)
    }
  }
}

resource "aws_s3_bucket" "lookup" { # want "keeps a replica in us-west-2 "
  bucket = "lookup"
}

resource "aws_s3_bucket_replication_configuration" "lookup" {
  bucket = aws_s3_bucket.lookup.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = lookup({ a = aws_s3_bucket.far.arn }, "a", "x")
    }
  }
}

resource "aws_s3_bucket" "conditional" { # want "keeps a replica in us-west-2 "
  bucket = "conditional"
}

resource "aws_s3_bucket_replication_configuration" "conditional" {
  bucket = aws_s3_bucket.conditional.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = var.on ? aws_s3_bucket.far.arn : aws_s3_bucket.near.arn
    }
  }
}

resource "aws_s3_bucket" "tostring" { # want "keeps a replica in us-west-2 "
  bucket = "tostring"
}

resource "aws_s3_bucket_replication_configuration" "tostring" {
  bucket = aws_s3_bucket.tostring.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = tostring(aws_s3_bucket.far.arn)
    }
  }
}

resource "aws_s3_bucket" "lifted" { # want "keeps a replica in us-west-2 "
  bucket = "lifted"
}

resource "aws_s3_bucket_replication_configuration" "lifted" {
  bucket = aws_s3_bucket.lifted.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = nonsensitive(sensitive(aws_s3_bucket.far.arn))
    }
  }
}

resource "aws_s3_bucket" "values" { # want "keeps a replica in us-west-2 "
  bucket = "values"
}

resource "aws_s3_bucket_replication_configuration" "values" {
  bucket = aws_s3_bucket.values.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = values({ a = aws_s3_bucket.far.arn })[0]
    }
  }
}

resource "aws_s3_bucket" "suffixed" { # want "where aws_s3_bucket.suffixed keeps a replica cannot be determined"
  bucket = "suffixed"
}

resource "aws_s3_bucket_replication_configuration" "suffixed" {
  bucket = aws_s3_bucket.suffixed.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "${aws_s3_bucket.far.arn}-dr"
    }
  }
}

resource "aws_s3_bucket" "prefixed" { # want "where aws_s3_bucket.prefixed keeps a replica cannot be determined"
  bucket = "prefixed"
}

resource "aws_s3_bucket_replication_configuration" "prefixed" {
  bucket = aws_s3_bucket.prefixed.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "x-${aws_s3_bucket.far.arn}"
    }
  }
}

resource "aws_s3_bucket" "two" { # want "where aws_s3_bucket.two keeps a replica cannot be determined"
  bucket = "two"
}

resource "aws_s3_bucket_replication_configuration" "two" {
  bucket = aws_s3_bucket.two.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "${aws_s3_bucket.far.arn}${aws_s3_bucket.near.arn}"
    }
  }
}

resource "aws_s3_bucket" "joined" { # want "where aws_s3_bucket.joined keeps a replica cannot be determined"
  bucket = "joined"
}

resource "aws_s3_bucket_replication_configuration" "joined" {
  bucket = aws_s3_bucket.joined.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = join(",", [aws_s3_bucket.far.arn, aws_s3_bucket.near.arn])
    }
  }
}

resource "aws_s3_bucket" "replaced" { # want "where aws_s3_bucket.replaced keeps a replica cannot be determined"
  bucket = "replaced"
}

resource "aws_s3_bucket_replication_configuration" "replaced" {
  bucket = aws_s3_bucket.replaced.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = replace(aws_s3_bucket.far.arn, "far", "other")
    }
  }
}

resource "aws_s3_bucket" "split" { # want "where aws_s3_bucket.split keeps a replica cannot be determined"
  bucket = "split"
}

resource "aws_s3_bucket_replication_configuration" "split" {
  bucket = aws_s3_bucket.split.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = split(":", aws_s3_bucket.far.arn)[0]
    }
  }
}

resource "aws_s3_bucket" "formatted" { # want "where aws_s3_bucket.formatted keeps a replica cannot be determined"
  bucket = "formatted"
}

resource "aws_s3_bucket_replication_configuration" "formatted" {
  bucket = aws_s3_bucket.formatted.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = format("%s-dr", aws_s3_bucket.far.arn)
    }
  }
}

resource "aws_s3_bucket" "looked_up" { # want "where aws_s3_bucket.looked_up keeps a replica cannot be determined"
  bucket = "looked_up"
}

resource "aws_s3_bucket_replication_configuration" "looked_up" {
  bucket = aws_s3_bucket.looked_up.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = { (aws_s3_bucket.far.id) = "arn:aws:s3:::elsewhere" }[aws_s3_bucket.far.id]
    }
  }
}

resource "aws_s3_bucket" "filtered" { # want "where aws_s3_bucket.filtered keeps a replica cannot be determined"
  bucket = "filtered"
}

resource "aws_s3_bucket_replication_configuration" "filtered" {
  bucket = aws_s3_bucket.filtered.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = [for b in ["elsewhere", aws_s3_bucket.far.id] : upper(b)][1]
    }
  }
}

resource "aws_s3_bucket" "condition" { # want "where aws_s3_bucket.condition keeps a replica cannot be determined"
  bucket = "condition"
}

resource "aws_s3_bucket_replication_configuration" "condition" {
  bucket = aws_s3_bucket.condition.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.far.arn == "x" ? var.open : var.open
    }
  }
}

resource "aws_s3_bucket" "or_else" { # want "where aws_s3_bucket.or_else keeps a replica cannot be determined"
  bucket = "or_else"
}

resource "aws_s3_bucket_replication_configuration" "or_else" {
  bucket = aws_s3_bucket.or_else.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = coalesce(var.open, aws_s3_bucket.far.arn)
    }
  }
}

resource "aws_s3_bucket" "directive" { # want "where aws_s3_bucket.directive keeps a replica cannot be determined"
  bucket = "directive"
}

resource "aws_s3_bucket_replication_configuration" "directive" {
  bucket = aws_s3_bucket.directive.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = "%{ for b in aws_s3_bucket.many }${b.arn}%{ endfor }"
    }
  }
}

resource "aws_s3_bucket" "either" { # want "keeps a replica in one of ap-northeast-1, us-west-2"
  bucket = "either"
}

resource "aws_s3_bucket_replication_configuration" "either" {
  bucket = aws_s3_bucket.either.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = var.unset ? aws_s3_bucket.far.arn : aws_s3_bucket.near.arn
    }
  }
}

resource "aws_s3_bucket" "either_index" { # want "keeps a replica in one of ap-northeast-1, us-west-2"
  bucket = "either_index"
}

resource "aws_s3_bucket_replication_configuration" "either_index" {
  bucket = aws_s3_bucket.either_index.id
  role   = "arn:aws:iam::123456789012:role/replication"
  rule {
    status = "Enabled"
    destination {
      bucket = [aws_s3_bucket.far.arn, aws_s3_bucket.near.arn][var.number]
    }
  }
}
