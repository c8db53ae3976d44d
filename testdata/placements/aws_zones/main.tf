# A Local Zone can be in another country than the region that its name begins
# with; a Wavelength Zone of a Japanese carrier is in Japan. A directory bucket
# names its zone by identifier.
provider "aws" {
  region = "ap-northeast-1"
}

variable "zone" {
  type = string
}

resource "aws_ebs_volume" "tokyo" { # at primary ap-northeast-1
  availability_zone = "ap-northeast-1a"
  size              = 8
}

resource "aws_ebs_volume" "taipei" { # at primary ap-northeast-1-tpe-1
  availability_zone = "ap-northeast-1-tpe-1a"
  size              = 8
}

resource "aws_ebs_volume" "carrier" { # at primary ap-northeast-1
  availability_zone = "ap-northeast-1-wl1-kix-wlz-1"
  size              = 8
}

resource "aws_ebs_volume" "unknown" { # at primary one-of ap-northeast-1|ap-northeast-1-tpe-1
  availability_zone = var.zone
  size              = 8
}

resource "aws_ebs_volume" "outpost" { # at primary unresolved
  availability_zone = "ap-northeast-1a"
  outpost_arn       = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
  size              = 8
}

resource "aws_subnet" "taipei" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "aws_instance" "taipei" { # at primary ap-northeast-1-tpe-1
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.medium"
  subnet_id     = aws_subnet.taipei.id
}

resource "aws_s3_directory_bucket" "tokyo" { # at primary ap-northeast-1
  bucket = "tokyo--apne1-az4--x-s3"

  location {
    name = "apne1-az4"
  }
}

resource "aws_s3_directory_bucket" "taipei" { # at primary ap-northeast-1-tpe-1
  bucket          = "taipei--apne1-tpe1-az1--x-s3"
  data_redundancy = "SingleLocalZone"

  location {
    name = "apne1-tpe1-az1"
    type = "LocalZone"
  }
}

# Subnets that are declared nowhere leave the group in its region; one that is
# declared does not settle where the other is.
resource "aws_autoscaling_group" "elsewhere" { # at primary ap-northeast-1
  max_size            = 2
  min_size            = 1
  vpc_zone_identifier = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_autoscaling_group" "both" { # at primary ap-northeast-1, primary ap-northeast-1-tpe-1
  max_size            = 2
  min_size            = 1
  vpc_zone_identifier = ["subnet-0123456789abcdef0", aws_subnet.taipei.id]
}
