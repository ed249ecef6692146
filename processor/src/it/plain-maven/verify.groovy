// What was compiled runs, and finds its contract without being told.
def runtime = new File(localRepositoryPath, 'dev/truce').listFiles().collectMany { artifact ->
    ['truce-runtime', 'truce-annotations'].contains(artifact.name)
            ? artifact.listFiles().findAll { it.directory }.collectMany { v -> v.listFiles().findAll { it.name ==~ /truce-[a-z]+-[0-9].*(?<!sources|javadoc)\.jar/ } }
            : []
}
runtime.each { jar ->
    new java.util.zip.ZipFile(jar).withCloseable { zip ->
        ['META-INF/LICENSE', 'META-INF/NOTICE'].each { assert zip.getEntry(it) : "${jar.name} has no ${it}" }
    }
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

// The processor is one jar: its libraries are in it, in a package of their own, and no text of Truce was taken for one of their classes.
def ours = new File(localRepositoryPath, 'dev/truce/truce-processor').listFiles().findAll { it.directory }
        .collectMany { v -> v.listFiles().findAll { it.name ==~ /truce-processor-[0-9].*(?<!sources|javadoc)\.jar/ } }
assert ours.size() == 1
new java.util.zip.ZipFile(ours[0]).withCloseable { jar ->
    def classes = jar.entries().findAll { it.name.endsWith('.class') }
    assert classes.every { it.name.startsWith('dev/truce/processor/') }
    def shaded = 'dev/truce/processor/shaded/'
    ['jackson', 'javapoet', 'jsqlparser', 'snakeyaml', 'swagger'].each { library -> assert classes.any { it.name.startsWith(shaded + library) } }
    classes.findAll { !it.name.startsWith(shaded) }.each {
        assert !new String(jar.getInputStream(it).bytes, 'ISO-8859-1').contains(shaded.replace('/', '.')) : it.name
    }
}
return true
