/** Templates that try to read files, reach prototypes, never end or eat the memory: by family, so that a new trick is one line. */
export function hostileTemplates(): string[] {
  const names = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupGetter__'];
  const roots = ['person', 'person.first_name', 'today.year', 'campaign', '""', '"".constructor'];
  const reach = roots.flatMap(root => names.map(name => `{{ ${root}.${name} }}`));
  const deep = names.map(name => `{{ person["${name}"]["${name}"] }}`);
  const globals = ['process', 'require', 'global', 'globalThis', 'module', 'import', 'process.env', 'self', 'this', 'Function', 'eval'].map(
    name => `{{ ${name} }}`,
  );
  const files = ['/etc/passwd', '../../../etc/passwd', 'etc/hostname', 'file:///etc/passwd', 'package.json'].flatMap(path => [
    `{% include '${path}' %}`,
    `{% render '${path}' %}`,
    `{% layout '${path}' %}`,
  ]);
  const endless = [
    '{% for i in (1..100000000) %}{% endfor %}',
    '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}',
    '{% tablerow i in (1..10000000) %}x{% endtablerow %}',
    '{% liquid for i in (1..100000000)\n echo i\n endfor %}',
    '{% assign a = (1..999999999) %}{{ a }}',
    `{{ "a" ${'| append: "a" '.repeat(2000)}}}`,
    `${'{% if true %}'.repeat(5000)}x${'{% endif %}'.repeat(5000)}`,
    '{% assign a = "xxxxxxxxxxxxxxxx" %}'.repeat(2000),
    `{% assign a = "x" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`,
    `{% assign a = "x" %}${'{% assign a = a | append: a | append: a | append: a %}'.repeat(30)}{{ a }}`,
    `{% capture a %}${'y'.repeat(90_000)}{% endcapture %}{{ a }}`,
    `{{ "${'z'.repeat(90_000)}" | replace_first: "z", "${'q'.repeat(5000)}" }}`,
    '{{ "x" | truncate: 99999999999 }}',
    `{{ ${'('.repeat(500)}1${')'.repeat(500)} }}`,
    `{{ "${'a'.repeat(30_000)}!" | strip | split: "a" | join: "b" }}`,
  ];
  const dates = ['99999999', '-271821-04-20', '"2026-13-45"', '9e999', '"%" '].flatMap(value => [
    `{{ ${value} | date_long }}`,
    `{{ ${value} | ago }}`,
  ]);
  const broken = [
    '{{',
    '}}',
    '{%',
    '{% if %}',
    '{{ | }}',
    '{% endif %}',
    '{{ person.first_name | }}',
    '{% raw %}{{',
    '{{ "unclosed }}',
    '{%- -%}',
  ];
  const filters = [
    '{{ "x" | date: "%99999999Y" }}',
    '{{ "x" | base64_decode }}',
    '{{ person | json }}',
    '{{ person | inspect }}',
    '{{ "a" | map: "constructor" }}',
    '{{ "x" | where_exp: "i", "i" }}',
  ];
  return [...reach, ...deep, ...globals, ...files, ...endless, ...dates, ...broken, ...filters];
}
