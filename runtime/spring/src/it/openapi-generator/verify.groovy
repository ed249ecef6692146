// The document that the interfaces were generated from has the conflicts of both kinds of implementation.
def document = new File(basedir, 'target/classes/META-INF/truce/openapi.yaml').text
['OrderCreateConflict', 'OrderPreconditionFailed', 'CustomerPreconditionFailed'].each {
    assert document.contains("#/components/responses/$it")
}
assert document.contains('order_number')
assert document.count('name: If-Match') == 2
return true
