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

resource "aws_ebs_volume_copy" "taipei" { # at primary ap-northeast-1-tpe-1
  source_volume_id = aws_ebs_volume.taipei.id
}

resource "aws_ebs_volume_copy" "elsewhere" { # at primary ap-northeast-1
  source_volume_id = "vol-0123456789abcdef0"
}

resource "aws_spot_fleet_request" "taipei" { # at primary ap-northeast-1-tpe-1
  iam_fleet_role  = "arn:aws:iam::123456789012:role/fleet"
  target_capacity = 1

  launch_specification {
    ami           = "ami-0123456789abcdef0"
    instance_type = "t3.medium"
    subnet_id     = aws_subnet.taipei.id
  }
}

resource "aws_spot_fleet_request" "template" { # at primary ap-northeast-1-tpe-1
  iam_fleet_role  = "arn:aws:iam::123456789012:role/fleet"
  target_capacity = 1

  launch_template_config {
    launch_template_specification {
      id      = "lt-0123456789abcdef0"
      version = "1"
    }

    overrides {
      subnet_id = aws_subnet.taipei.id
    }
  }
}

resource "aws_drs_replication_configuration_template" "taipei" { # at primary ap-northeast-1-tpe-1
  associate_default_security_group        = false
  bandwidth_throttling                    = 0
  create_public_ip                        = false
  data_plane_routing                      = "PRIVATE_IP"
  default_large_staging_disk_type         = "GP3"
  ebs_encryption                          = "DEFAULT"
  replication_server_instance_type        = "t3.small"
  replication_servers_security_groups_ids = []
  staging_area_subnet_id                  = aws_subnet.taipei.id
  staging_area_tags                       = {}
  use_dedicated_replication_server        = false

  pit_policy {
    interval           = 10
    retention_duration = 60
    units              = "MINUTE"
  }
}

# An Outpost's subnet has a zone of the region, and an instance in it may name that.
resource "aws_subnet" "outpost" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "ap-northeast-1a"
  outpost_arn       = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
}

resource "aws_instance" "outpost" { # at primary unresolved
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m5.large"
  availability_zone = "ap-northeast-1a"
  subnet_id         = aws_subnet.outpost.id
}

resource "aws_spot_instance_request" "outpost" { # at primary unresolved
  ami               = "ami-0123456789abcdef0"
  instance_type     = "m5.large"
  availability_zone = "ap-northeast-1a"
  subnet_id         = aws_subnet.outpost.id
}

resource "aws_ec2_fleet" "outpost" { # at primary unresolved
  launch_template_config {
    launch_template_specification {
      launch_template_id = "lt-0123456789abcdef0"
      version            = "1"
    }

    override {
      availability_zone = "ap-northeast-1a"
      subnet_id         = aws_subnet.outpost.id
    }
  }

  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 1
  }
}

resource "aws_ami" "outpost" { # at primary unresolved
  name             = "outpost"
  root_device_name = "/dev/xvda"

  ebs_block_device {
    device_name = "/dev/xvda"
    outpost_arn = "arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"
    snapshot_id = "snap-0123456789abcdef0"
  }
}

resource "aws_eks_cluster" "outpost" { # at primary unresolved
  name     = "outpost"
  role_arn = "arn:aws:iam::123456789012:role/eks"

  outpost_config {
    control_plane_instance_type = "m5.large"
    outpost_arns                = ["arn:aws:outposts:ap-northeast-1:123456789012:outpost/op-0123456789abcdef0"]
  }

  vpc_config {
    subnet_ids = [aws_subnet.outpost.id]
  }
}

resource "aws_eks_cluster" "tokyo" { # at primary ap-northeast-1
  name     = "tokyo"
  role_arn = "arn:aws:iam::123456789012:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

# An object is where its directory bucket is.
resource "aws_s3_object" "taipei" { # at primary ap-northeast-1-tpe-1
  bucket  = aws_s3_directory_bucket.taipei.bucket
  key     = "a"
  content = "a"
}

resource "aws_s3_object_copy" "taipei" { # at primary ap-northeast-1-tpe-1
  bucket = aws_s3_directory_bucket.taipei.bucket
  key    = "b"
  source = "somebody-elses/b"
}

resource "aws_s3_object" "tokyo" { # at primary ap-northeast-1
  bucket  = "general-purpose"
  key     = "a"
  content = "a"
}

# A lookup of zones gives those of the region; a filter may leave Local Zones out,
# or let them in.
data "aws_availability_zones" "by_opt_in" {
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

data "aws_availability_zones" "by_type" {
  filter {
    name   = "zone-type"
    values = ["availability-zone"]
  }
}

data "aws_availability_zones" "opted_in" {
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required", "opted-in"]
  }
}

data "aws_availability_zones" "local" {
  filter {
    name   = "zone-type"
    values = ["availability-zone", "local-zone"]
  }
}

resource "aws_ebs_volume" "by_opt_in" { # at primary ap-northeast-1
  availability_zone = data.aws_availability_zones.by_opt_in.names[0]
  size              = 8
}

resource "aws_ebs_volume" "by_type" { # at primary ap-northeast-1
  availability_zone = data.aws_availability_zones.by_type.names[0]
  size              = 8
}

resource "aws_ebs_volume" "opted_in" { # at primary one-of ap-northeast-1|ap-northeast-1-tpe-1
  availability_zone = data.aws_availability_zones.opted_in.names[0]
  size              = 8
}

resource "aws_ebs_volume" "local" { # at primary one-of ap-northeast-1|ap-northeast-1-tpe-1
  availability_zone = data.aws_availability_zones.local.names[0]
  size              = 8
}

# The address of an endpoint says of which region the lookup is.
data "aws_region" "by_endpoint" {
  endpoint = "https://ec2.us-east-1.amazonaws.com"
}

resource "aws_s3_bucket" "by_endpoint" { # at primary unresolved
  bucket = "by-endpoint"
  region = data.aws_region.by_endpoint.region
}

# An instance is where its interface or its template puts it.
resource "aws_network_interface" "taipei" {
  subnet_id = aws_subnet.taipei.id
}

resource "aws_instance" "by_interface" { # at primary ap-northeast-1-tpe-1
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.medium"

  network_interface {
    network_interface_id = aws_network_interface.taipei.id
    device_index         = 0
  }
}

resource "aws_launch_template" "taipei" {
  name = "taipei"

  placement {
    availability_zone = "ap-northeast-1-tpe-1a"
  }
}

resource "aws_instance" "by_template" { # at primary ap-northeast-1-tpe-1
  launch_template {
    name = aws_launch_template.taipei.name
  }
}

resource "aws_spot_instance_request" "by_template" { # at primary ap-northeast-1-tpe-1
  launch_template {
    name = aws_launch_template.taipei.name
  }
}

resource "aws_spot_instance_request" "by_interface" { # at primary ap-northeast-1-tpe-1
  network_interface {
    network_interface_id = aws_network_interface.taipei.id
    device_index         = 0
  }
}

resource "aws_spot_fleet_request" "by_template" { # at primary ap-northeast-1-tpe-1
  iam_fleet_role  = "arn:aws:iam::123456789012:role/fleet"
  target_capacity = 1

  launch_template_config {
    launch_template_specification {
      id      = aws_launch_template.taipei.id
      version = "1"
    }
  }
}

resource "aws_ec2_fleet" "by_template" { # at primary ap-northeast-1-tpe-1
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.taipei.id
      version            = "1"
    }
  }

  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 1
  }
}

resource "aws_autoscaling_group" "by_template" { # at primary ap-northeast-1-tpe-1
  max_size = 2
  min_size = 1

  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.taipei.id
      }
    }
  }
}

resource "aws_gamelift_game_server_group" "by_template" { # at primary ap-northeast-1-tpe-1
  game_server_group_name = "by-template"

  launch_template {
    id = aws_launch_template.taipei.id
  }
}

resource "aws_launch_template" "interface" {
  name = "interface"

  network_interfaces {
    network_interface_id = aws_network_interface.taipei.id
  }
}

resource "aws_instance" "by_templates_interface" { # at primary ap-northeast-1-tpe-1
  launch_template {
    id = aws_launch_template.interface.id
  }
}

# A default subnet is in its zone as any other is.
resource "aws_default_subnet" "taipei" {
  availability_zone = "ap-northeast-1-tpe-1a"
}

resource "aws_instance" "by_default_subnet" { # at primary ap-northeast-1-tpe-1
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.medium"
  subnet_id     = aws_default_subnet.taipei.id
}

# A database and a cluster are where their subnets are, one on an Outpost too.
resource "aws_db_subnet_group" "outpost" {
  name       = "outpost"
  subnet_ids = [aws_subnet.outpost.id]
}

resource "aws_db_instance" "outpost" { # at primary unresolved
  instance_class       = "db.m5.large"
  db_subnet_group_name = aws_db_subnet_group.outpost.name
}

resource "aws_db_instance" "elsewhere" { # at primary ap-northeast-1
  instance_class       = "db.m5.large"
  db_subnet_group_name = var.zone
}

resource "aws_emr_cluster" "outpost" { # at primary unresolved
  name          = "outpost"
  release_label = "emr-7.0.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  ec2_attributes {
    instance_profile = "emr"
    subnet_id        = aws_subnet.outpost.id
  }
}

resource "aws_emr_instance_group" "outpost" { # at primary unresolved
  cluster_id    = aws_emr_cluster.outpost.id
  instance_type = "m5.large"
}

resource "aws_emr_instance_fleet" "elsewhere" { # at primary ap-northeast-1
  cluster_id = "j-0123456789ABC"
}

resource "aws_elasticache_replication_group" "taipei" { # at cache ap-northeast-1-tpe-1
  replication_group_id = "taipei"
  description          = "taipei"

  node_group_configuration {
    primary_availability_zone = "ap-northeast-1-tpe-1a"
  }
}

# The machines that build stand in a fleet's subnets.
resource "aws_codebuild_fleet" "taipei" { # at primary ap-northeast-1-tpe-1
  base_capacity    = 1
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"
  name             = "taipei"

  vpc_config {
    security_group_ids = ["sg-0123"]
    subnets            = [aws_subnet.taipei.id]
    vpc_id             = "vpc-0123"
  }
}

resource "aws_codebuild_fleet" "tokyo" { # at primary ap-northeast-1
  base_capacity    = 1
  compute_type     = "BUILD_GENERAL1_SMALL"
  environment_type = "LINUX_CONTAINER"
  name             = "tokyo"
}

# Which zones these subnets are in is not known; databases are in none of Taipei.
data "aws_availability_zones" "available" {}

locals {
  azs = slice(data.aws_availability_zones.available.names, 0, 3)
}

resource "aws_subnet" "of_three" {
  count             = length(local.azs)
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = local.azs[count.index]
}

resource "aws_db_subnet_group" "of_three" {
  subnet_ids = aws_subnet.of_three[*].id
}

resource "aws_db_instance" "of_three" { # at primary ap-northeast-1
  instance_class       = "db.t3.micro"
  db_subnet_group_name = aws_db_subnet_group.of_three.name
}
