archive_region = "us-east-2"
