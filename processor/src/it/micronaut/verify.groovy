import groovy.json.JsonSlurper

def read = { String file -> new JsonSlurper().parse(new File(basedir, "target/$file")) }
def responses = { document, path -> document.paths[path].post.responses.findAll { it.value.containsKey('$ref') }.collectEntries { [it.key, it.value['$ref']] } }
def expected = [
    '/orders': ['409': '#/components/responses/OrderCreateConflict'],
    '/orders/{id}/ship': [
        '400': '#/components/responses/MalformedPrecondition',
        '409': '#/components/responses/OrderShipConflict',
        '412': '#/components/responses/OrderPreconditionFailed'],
]
def before = read('classes/META-INF/swagger/shop-1.json')
def merged = read('classes/META-INF/swagger/shop.json')
def additional = read('additional/META-INF/swagger/shop-1.json')

expected.each { path, references ->
    assert responses(before, path) == [:]
    assert responses(merged, path) == references
    assert responses(additional, path) == references
}
assert merged.components.responses.keySet() == additional.components.responses.keySet()

// Nothing of Micronaut's own is lost by the merge.
def ship = merged.paths['/orders/{id}/ship'].post
assert ship.summary == before.paths['/orders/{id}/ship'].post.summary
assert ship.parameters*.name.contains('id')
assert merged.paths['/orders/{id}/label'] == before.paths['/orders/{id}/label']

// The preconditions are headers, and no part of the body, in both orders of the processors.
def content = before.paths['/orders/{id}'].put.requestBody.content['application/json'].schema
assert content == ['$ref': '#/components/schemas/Order']
assert before.paths['/orders/{id}'].delete.requestBody == null
assert merged.paths['/orders/{id}'].put.requestBody == before.paths['/orders/{id}'].put.requestBody
assert merged.toString().contains('If-Match')
assert read('truce-first/META-INF/swagger/shop-1.json') == before

// Micronaut replaces its own description of an operation by the fragment's, which is empty: docs/openapi.md warns of it.
def replaced = additional.paths['/orders/{id}/ship'].post
assert replaced.summary == null
assert !replaced.parameters*.name.contains('id')

// The second run leaves the classes of the first where they are.
assert new File(basedir, 'target/classes/shop/OrderGuard.class').exists()
return true
