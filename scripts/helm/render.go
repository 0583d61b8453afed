// Renders deploy/helm as `helm template` does, where there is no Helm: the templates are Go's own, with the functions of sprig and those few
// that Helm adds (pkg/engine in its source). It does no more than that chart needs: no charts inside of it, no files, no cluster to look at.
//
//	apt-get install golang-go golang-github-masterminds-sprig-dev golang-k8s-sigs-yaml-dev
//	GO111MODULE=off GOPATH=/usr/share/gocode go run scripts/helm/render.go deploy/helm RELEASE < values.yaml
//
// It prints an object: of each template, what it says.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig"
	"sigs.k8s.io/yaml"
)

func main() {
	folder, release := os.Args[1], os.Args[2]
	given, err := io.ReadAll(os.Stdin)
	check(err)
	chart := readYaml(filepath.Join(folder, "Chart.yaml"))
	values := merge(readYaml(filepath.Join(folder, "values.yaml")), parse(given))
	root := map[string]interface{}{
		"Values":  values,
		"Chart":   map[string]interface{}{"Name": chart["name"], "Version": chart["version"], "AppVersion": chart["appVersion"]},
		"Release": map[string]interface{}{"Name": release, "Namespace": "default", "Service": "Helm", "IsInstall": true, "Revision": 1},
	}

	all := template.New("chart").Option("missingkey=zero")
	all.Funcs(functions(all))
	files, err := filepath.Glob(filepath.Join(folder, "templates", "*"))
	check(err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		check(err)
		template.Must(all.New(nameOf(chart, file)).Parse(string(text)))
	}
	said := map[string]string{}
	for _, file := range files {
		if strings.HasPrefix(filepath.Base(file), "_") {
			continue
		}
		name := nameOf(chart, file)
		root["Template"] = map[string]interface{}{"Name": name, "BasePath": path.Dir(name)}
		var out strings.Builder
		check(all.ExecuteTemplate(&out, name, root))
		said[filepath.Base(file)] = strings.ReplaceAll(out.String(), "<no value>", "")
	}
	check(json.NewEncoder(os.Stdout).Encode(said))
}

func nameOf(chart map[string]interface{}, file string) string {
	return fmt.Sprintf("%s/templates/%s", chart["name"], filepath.Base(file))
}

// As Helm has them: what reads the environment isn't there.
func functions(all *template.Template) template.FuncMap {
	known := sprig.TxtFuncMap()
	delete(known, "env")
	delete(known, "expandenv")
	known["include"] = func(name string, data interface{}) (string, error) {
		var out strings.Builder
		err := all.ExecuteTemplate(&out, name, data)
		return out.String(), err
	}
	known["required"] = func(problem string, value interface{}) (interface{}, error) {
		if value == nil || value == "" {
			return nil, fmt.Errorf("%s", problem)
		}
		return value, nil
	}
	known["toYaml"] = func(value interface{}) string {
		text, err := yaml.Marshal(value)
		check(err)
		return strings.TrimSuffix(string(text), "\n")
	}
	return known
}

// What is given counts, and maps are put together.
func merge(usual, given map[string]interface{}) map[string]interface{} {
	for name, value := range given {
		inner, isMap := value.(map[string]interface{})
		usualInner, wasMap := usual[name].(map[string]interface{})
		if isMap && wasMap {
			usual[name] = merge(usualInner, inner)
		} else {
			usual[name] = value
		}
	}
	return usual
}

func readYaml(file string) map[string]interface{} {
	text, err := os.ReadFile(file)
	check(err)
	return parse(text)
}

func parse(text []byte) map[string]interface{} {
	read := map[string]interface{}{}
	check(yaml.Unmarshal(text, &read))
	return read
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
