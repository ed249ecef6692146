// The rules come from a class file, the contract is named where the resource is, the document is written where the endpoints are.
def domain = new File(basedir, 'domain/target/classes')
def api = new File(basedir, 'api/target/classes')
assert new File(domain, 'META-INF/services/dev.truce.runtime.ResourceContract').text == 'shop.OrderGuard$Contract\n'
assert !new File(domain, 'META-INF/truce/openapi.yaml').exists()
assert !new File(api, 'META-INF/services').exists()
def document = new File(api, 'META-INF/truce/openapi.yaml').text
assert document.contains('/orders/{orderId}/ship')
assert document.contains('description: The schema for all error responses.')
assert document.contains('allowed_transitions')
return true
