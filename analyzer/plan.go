package analyzer

import "fmt"

func (a *analysis) findPlan(path string) error {
	return fmt.Errorf("%s is not Terraform configuration", path)
}
