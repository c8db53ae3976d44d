# The company is assessed elsewhere.
rule "foreign-provider" {
  level = "off"
}
