// What was compiled runs, and finds its contract without being told.
def runtime = new File(localRepositoryPath, 'dev/truce').listFiles().collectMany { artifact ->
    ['truce-runtime', 'truce-annotations'].contains(artifact.name)
            ? artifact.listFiles().findAll { it.directory }.collectMany { v -> v.listFiles().findAll { it.name ==~ /truce-[a-z]+-[0-9].*(?<!sources|javadoc)\.jar/ } }
            : []
}
def urls = ([new File(basedir, 'target/classes')] + runtime).collect { it.toURI().toURL() } as URL[]
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { loader ->
    def states = loader.loadClass('shop.OrderStatus')
    def guard = loader.loadClass('shop.OrderGuard')
    assert guard.getMethod('ship', states).invoke(null, Enum.valueOf(states, 'PENDING')).toString() == 'SHIPPED'
    assert !guard.getField('SHIP').get(null).allows(Enum.valueOf(states, 'DELIVERED'))
    def contracts = loader.loadClass('dev.truce.runtime.Contracts').getMethod('load', ClassLoader).invoke(null, loader)
    assert contracts.find(loader.loadClass('shop.Order')).name() == 'order'
}
def document = new File(basedir, 'target/classes/META-INF/truce/openapi.yaml').text
assert document.contains('/orders/{id}/ship')
assert document.contains('ILLEGAL_ORDER_TRANSITION')
// The check of method bodies needs javac, and its absence is said once.
def log = new File(basedir, 'build.log').text
assert log.count('[TRUCE-FLOW-UNAVAILABLE]') == 1
return true
