# What the edge caches is wherever viewers are, whatever the price class. A function
# at the edge writes its log where it ran.
provider "aws" {
  region = "ap-northeast-1"
}

resource "aws_s3_bucket" "logs" { # at primary ap-northeast-1
  bucket = "logs"
}

resource "aws_cloudfront_distribution" "plain" { # at cache unbound
  enabled     = true
  price_class = "PriceClass_200"

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"
  }

  origin {
    origin_id   = "o"
    domain_name = "example.com"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "all" { # at cache unbound, cache us-east-1, log ap-northeast-1, log unbound, replica unbound
  enabled = true

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"

    lambda_function_association {
      event_type = "viewer-request"
      lambda_arn = "arn:aws:lambda:us-east-1:123456789012:function:edge:1"
    }
  }

  logging_config {
    bucket = aws_s3_bucket.logs.bucket_domain_name
  }

  origin {
    origin_id   = "o"
    domain_name = "example.com"

    origin_shield {
      enabled              = true
      origin_shield_region = "us-east-1"
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution" "off" { # at cache unbound, log unbound, replica unbound
  enabled = true

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"
  }

  ordered_cache_behavior {
    path_pattern           = "/edge/*"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"

    lambda_function_association {
      event_type = "origin-request"
      lambda_arn = "arn:aws:lambda:us-east-1:123456789012:function:edge:1"
    }
  }

  origin {
    origin_id   = "o"
    domain_name = "example.com"

    origin_shield {
      enabled              = false
      origin_shield_region = "us-east-1"
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_multitenant_distribution" "a" { # at cache unbound, cache us-east-1
  comment = "a"
  enabled = true

  default_cache_behavior {
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"

    allowed_methods {
      items          = ["GET", "HEAD"]
      cached_methods = ["GET", "HEAD"]
    }
  }

  origin {
    id          = "o"
    domain_name = "example.com"

    origin_shield {
      enabled              = true
      origin_shield_region = "us-east-1"
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}

resource "aws_cloudfront_distribution_tenant" "a" { # at cache unbound
  name            = "a"
  distribution_id = "E0123456789ABC"

  domain {
    domain = "a.example.com"
  }
}

resource "aws_cloudfront_key_value_store" "a" { # at primary unbound
  name = "a"
}

resource "aws_lightsail_distribution" "a" { # at cache unbound
  name      = "a"
  bundle_id = "small_1_0"

  default_cache_behavior {
    behavior = "cache"
  }

  origin {
    name        = "a"
    region_name = "ap-northeast-1"
  }
}

resource "aws_cloudfrontkeyvaluestore_key" "a" { # at primary unbound
  key_value_store_arn = aws_cloudfront_key_value_store.a.arn
  key                 = "a"
  value               = "a"
}

# What is not cached by default may be by a path.
resource "aws_lightsail_distribution" "passes_on" {
  name      = "passes-on"
  bundle_id = "small_1_0"

  default_cache_behavior {
    behavior = "dont-cache"
  }

  cache_behavior {
    path     = "/wp-admin/*"
    behavior = "dont-cache"
  }
}

resource "aws_lightsail_distribution" "one_path" { # at cache unbound
  name      = "one-path"
  bundle_id = "small_1_0"

  default_cache_behavior {
    behavior = "dont-cache"
  }

  cache_behavior {
    path     = "/images/*"
    behavior = "cache"
  }
}

# A function at the edge is copied to where viewers are.
resource "aws_lambda_function" "edge" { # at primary us-east-1, replica unbound
  region        = "us-east-1"
  function_name = "edge"
  role          = "arn:aws:iam::123456789012:role/edge"
  handler       = "a.handler"
  runtime       = "nodejs22.x"
  filename      = "a.zip"
  publish       = true
}

resource "aws_cloudfront_distribution" "with_function" { # at cache unbound, log unbound
  enabled = true

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "o"
    viewer_protocol_policy = "https-only"

    lambda_function_association {
      event_type = "viewer-request"
      lambda_arn = aws_lambda_function.edge.qualified_arn
    }
  }

  origin {
    origin_id   = "o"
    domain_name = "example.com"
  }
}

# Where every behavior has the policy by which nothing is cached, the edge keeps nothing.
resource "aws_cloudfront_distribution" "uncached" {
  enabled = true

  default_cache_behavior {
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }

  ordered_cache_behavior {
    path_pattern     = "/api/*"
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }
}

resource "aws_cloudfront_distribution" "partly_cached" { # at cache unbound
  enabled = true

  default_cache_behavior {
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }

  ordered_cache_behavior {
    path_pattern     = "/api/*"
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }

  ordered_cache_behavior {
    path_pattern     = "/static/*"
    target_origin_id = "o"
  }
}

resource "aws_cloudfront_distribution" "errors_cached" { # at cache unbound
  enabled = true

  default_cache_behavior {
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }

  custom_error_response {
    error_code         = 404
    response_code      = 200
    response_page_path = "/index.html"
  }
}

data "aws_cloudfront_cache_policy" "looked_up" {
  name = "Managed-CachingDisabled"
}

resource "aws_cloudfront_distribution" "looked_up" { # at cache unbound
  enabled = true

  default_cache_behavior {
    target_origin_id = "o"
    cache_policy_id  = data.aws_cloudfront_cache_policy.looked_up.id
  }
}

resource "aws_cloudfront_multitenant_distribution" "uncached" {
  enabled = true

  default_cache_behavior {
    target_origin_id = "o"
    cache_policy_id  = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
  }
}
