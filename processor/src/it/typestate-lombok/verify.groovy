// Each class is copied by what Lombok made of it, which Truce has waited for.
def view = { new File(basedir, "target/generated-sources/annotations/shop/${it}Lifecycle.java").text }
assert view('Built').contains('return built.toBuilder().status(next).build();')
assert view('Withered').contains('return withered.withStatus(next);')
assert view('Changed').contains('changed.setStatus(next);')
return true
