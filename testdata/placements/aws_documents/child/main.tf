variable "containers" {
  type = object({ text = string })
}

output "containers" {
  value = var.containers.text
}
