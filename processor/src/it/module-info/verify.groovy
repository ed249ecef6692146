def classes = new File(basedir, 'target/classes')
assert new File(classes, 'shop/OrderGuard.class').file
assert new File(classes, 'META-INF/truce/openapi.yaml').file
return true
