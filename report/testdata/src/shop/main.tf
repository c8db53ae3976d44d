# 注文システム
provider "aws" {
	region = var.region # 既定は東京
}

variable "region" {
	default = "us-east-1"
}

resource "aws_s3_bucket" "logs" { /* 監査ログの保存先 */ region = "us-east-1" }

resource "aws_s3_bucket" "by_office" {
	for_each = { 東京 = "ap-northeast-1", "ソウル|`x`" = "ap-northeast-2" }
	region	= each.value
}

module "db" {
  source = "./modules/db"
  place  = "ＡＳＩＡ" == "" ? "asia" : var.place
}
