# What a plan has as text, known or not.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "6.47.0" }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_ecr_repository" "a" {
  name = "a"
}

resource "aws_ecs_task_definition" "known" {
  family                = "known"
  container_definitions = jsonencode([{ name = "a", image = "a", logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } }]) # want "logs in us-east-1 \\(US\\) \\[data-outside\\]"
}

resource "aws_ecs_task_definition" "near" {
  family                = "near"
  container_definitions = jsonencode([{ name = "a", image = "a", logConfiguration = { logDriver = "awslogs" } }])
}

# The plan has nothing of a text of which a part is decided at apply.
resource "aws_ecs_task_definition" "unknown" {
  family                = "unknown"
  container_definitions = jsonencode([{ name = "a", image = aws_ecr_repository.a.repository_url }])
}

resource "aws_ecs_task_definition" "several" {
  family = "several"
  container_definitions = jsonencode([ # want "logs in us-east-1 \\(US\\) \\[data-outside\\]"
    { name = "a", image = aws_ecr_repository.a.repository_url, logConfiguration = { logDriver = "awslogs" } },
    { name = "b", image = "b", logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-east-1" } } },
  ])
}

resource "aws_batch_job_definition" "secret" {
  name                 = "secret"
  type                 = "container"
  container_properties = jsonencode({ image = "a", logConfiguration = { logDriver = "awslogs", options = { awslogs-region = "us-west-2" } } }) # want "logs in us-west-2 \\(US\\) \\[data-outside\\]"
}
