// What Kotlin compiled runs with its guard, and finds its contract without being told.
def urls = ([new File(basedir, 'target/classes')] + new File(basedir, 'target/lib').listFiles().toList()).collect { it.toURI().toURL() } as URL[]
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { loader ->
    def ifMatch = loader.loadClass('dev.truce.runtime.IfMatch')
    def orders = loader.loadClass('shop.Orders').getConstructor().newInstance()
    def conflict = { Closure call ->
        try {
            call()
            return null
        } catch (java.lang.reflect.InvocationTargetException e) {
            assert e.cause.class.name == 'dev.truce.runtime.ConflictException'
            return e.cause.conflict().type().name()
        }
    }
    def create = orders.class.getMethod('create', String)
    def ship = orders.class.getMethod('ship', UUID, ifMatch)
    def order = create.invoke(orders, 'A-1')
    assert conflict { create.invoke(orders, 'A-1') } == 'DUPLICATE_NUMBER'
    def parse = ifMatch.getMethod('valueOf', String)
    assert conflict { ship.invoke(orders, order.id, parse.invoke(null, '"7"')) } == 'PRECONDITION_FAILED'
    def shipped = ship.invoke(orders, order.id, parse.invoke(null, '"1"'))
    assert shipped.status.name() == 'SHIPPED' && shipped.version == 2
    assert conflict { ship.invoke(orders, order.id, parse.invoke(null, '"2"')) } == 'ILLEGAL_TRANSITION'

    def contracts = loader.loadClass('dev.truce.runtime.Contracts').getMethod('load', ClassLoader).invoke(null, loader)
    assert contracts.find(loader.loadClass('shop.Order')).name() == 'order'
    assert contracts.find(loader.loadClass('shop.Account')).name() == 'account'
    assert loader.loadClass('shop.AccountGuard').fields*.name.containsAll('VERSION', 'EMAIL', 'NICKNAME')
}
def document = new File(basedir, 'target/classes/META-INF/truce/openapi.yaml').text
assert document.contains('title: Shop')
assert document.contains('/orders/{id}/ship')
assert document.contains('ILLEGAL_ORDER_TRANSITION')
// The bodies of Kotlin are not there to be read: nothing is said of them.
assert !new File(basedir, 'build.log').text.contains('[TRUCE-')
return true
