// Two mistakes, two errors: nothing that merely follows from them.
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it.startsWith('[ERROR]') && it.contains('.java:[') }.unique()
assert errors.size() == 2
assert errors[0].contains("Order.java:[8,") && errors[0].contains("[TRUCE-UNIQUE-UNKNOWN-FIELD] 'tenent' is not a member of Order; did you mean 'tenant'?")
assert errors[1].contains("Order.java:[16,") && errors[1].contains("[TRUCE-LIFECYCLE-UNKNOWN-STATE] 'SHIPED' is not a constant of OrderStatus; did you mean 'SHIPPED'?")
assert log.contains('see https://github.com/truce-dev/truce/blob/main/docs/diagnostics/TRUCE-UNIQUE-UNKNOWN-FIELD.md')
assert !log.contains('cannot find symbol')
return true
