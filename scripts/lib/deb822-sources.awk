# Turns deb822 stanzas of type deb into stanzas of type deb-src, reduced to the suites that count
# and to the component main. Set: codename, the release whose suites count.

function wanted_suite(suite) {
    return suite == codename || suite == codename "-updates" || suite == codename "-security" ||
        suite == codename "/updates"
}

function finish(    i, count, word, suites, main) {
    suites = ""
    count = split(field["suites"], word, /[ \t\n]+/)
    for (i = 1; i <= count; i++)
        if (wanted_suite(word[i]))
            suites = suites " " word[i]
    main = (" " field["components"] " ") ~ /[ \t\n]main[ \t\n]/
    if (suites != "" && main && (" " field["types"] " ") ~ /[ \t]deb(-src)?[ \t]/ &&
            tolower(field["enabled"]) != "no") {
        print "Types: deb-src"
        print "URIs: " field["uris"]
        print "Suites:" suites
        print "Components: main"
        # Signed-By may hold a whole key over several lines: they are kept as they stand.
        if ("signed-by" in field)
            print "Signed-By: " field["signed-by"]
        if ("trusted" in field)
            print "Trusted: " field["trusted"]
        if ("check-valid-until" in field)
            print "Check-Valid-Until: " field["check-valid-until"]
        print ""
    }
    delete field
    name = ""
}

/^#/ { next }
/^[ \t]*$/ { finish(); next }
/^[ \t]/ {
    if (name != "")
        field[name] = field[name] "\n" $0
    next
}
{
    name = tolower(substr($0, 1, index($0, ":") - 1))
    value = substr($0, index($0, ":") + 1)
    sub(/^[ \t]+/, "", value)
    sub(/[ \t\r]+$/, "", value)
    field[name] = value
}
END { finish() }
