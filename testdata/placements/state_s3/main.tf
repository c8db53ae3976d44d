# The state of a configuration is kept where its backend says.
terraform {
  backend "s3" { # at state ap-northeast-1
    bucket = "state"
    key    = "main"
    region = "ap-northeast-1"
  }
}
