# The company's policy, which every repository's policy extends.
sector = ["finance"]
lock   = ["sector", "levels", "countries", "scopes"]

pack "our-bank" {
  extends   = "finance"
  locations = ["ap-northeast-1", "ap-northeast-3"]
}
