# What is not handed on by name is inherited.
module "inner" {
  source = "./inner"
}
