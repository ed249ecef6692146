// The same sources, and the same guards, whichever processor comes first.
def guards = ['lombok-first', 'truce-first'].collect { new File(basedir, "$it/target/generated-sources/annotations/shop/ProductGuard.java").text }
assert guards[0] == guards[1]
assert guards[0].contains('product.getVersion()')
['lombok-first', 'truce-first'].each {
    assert new File(basedir, "$it/target/classes/shop/ProductMapperImpl.class").file
    assert new File(basedir, "$it/target/classes/META-INF/services/dev.truce.runtime.generated.Representation").text == 'shop.ProductDtoRepresentation\n'
}
return true
