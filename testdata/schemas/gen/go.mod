module github.com/kokunai/kokunai/testdata/schemas/gen

go 1.26.0
