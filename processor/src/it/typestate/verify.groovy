// One step that there is not, one error, and it is javac's own.
def log = new File(basedir, 'build.log').text
def errors = log.readLines().findAll { it.startsWith('[ERROR]') && it.contains('.java:[') }.unique()
assert errors.size() == 1
assert errors[0].contains('Orders.java:[10,25] cannot find symbol')
assert log.contains('symbol:   method ship()')
assert log.contains('location: variable delivered of type shop.OrderLifecycle.Delivered')
assert new File(basedir, 'target/generated-sources/annotations/shop/OrderLifecycle.java').exists()
return true
