# Turns "deb [options] URI suite component..." lines into deb822 stanzas of type deb-src.
# Set: codename, the release whose suites count.

function wanted_suite(suite) {
    return suite == codename || suite == codename "-updates" || suite == codename "-security" ||
        suite == codename "/updates"
}

$1 == "deb" {
    # A disc can only be asked for.
    if ($0 ~ /[ \t]cdrom:/)
        next
    sub(/#.*/, "")
    options = ""
    rest = $0
    sub(/^[ \t]*deb[ \t]+/, "", rest)
    if (rest ~ /^\[/) {
        options = substr(rest, 2, index(rest, "]") - 2)
        rest = substr(rest, index(rest, "]") + 1)
    }
    count = split(rest, word, /[ \t]+/)
    first = word[1] == "" ? 2 : 1
    if (!wanted_suite(word[first + 1]))
        next
    main = 0
    for (i = first + 2; i <= count; i++)
        if (word[i] == "main")
            main = 1
    if (!main)
        next
    print "Types: deb-src"
    print "URIs: " word[first]
    print "Suites: " word[first + 1]
    print "Components: main"
    count = split(options, option, /[ \t]+/)
    for (i = 1; i <= count; i++) {
        if (option[i] ~ /^signed-by=/)
            print "Signed-By: " substr(option[i], 11)
        if (option[i] ~ /^trusted=/)
            print "Trusted: " substr(option[i], 9)
        if (option[i] ~ /^check-valid-until=/)
            print "Check-Valid-Until: " substr(option[i], 19)
    }
    print ""
}
