region         = "eu-west-1"
archive_region = "eu-west-1"
