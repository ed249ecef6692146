// What was built starts, and answers as README.md says.
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

def socket = new ServerSocket(0)
def port = socket.localPort
socket.close()
def java = new File(System.getProperty('java.home'), 'bin/java').path
def jar = new File(basedir, 'target/shop-1.jar')
def log = new File(basedir, 'application.log')
def server = new ProcessBuilder(java, '-jar', jar.path, "--server.port=$port").redirectErrorStream(true).redirectOutput(log).start()
try {
    def client = HttpClient.newHttpClient()
    def send = { method, path, body, headers ->
        def request = HttpRequest.newBuilder(URI.create("http://localhost:$port$path"))
                .header('Content-Type', 'application/json')
                .method(method, HttpRequest.BodyPublishers.ofString(body))
        headers.each { name, value -> request.header(name, value) }
        client.send(request.build(), HttpResponse.BodyHandlers.ofString())
    }
    while (!log.text.contains('Started Shop')) {
        assert server.alive : log.text
        server.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS)
    }
    def problem = { answer, status, code ->
        assert answer.statusCode() == status : answer.body()
        assert answer.headers().firstValue('Content-Type').get() == 'application/problem+json'
        assert code == null || answer.body().contains("\"code\":\"$code\"")
    }
    def ada = '{"email": "ada@example.com"}'
    def created = send('POST', '/accounts', ada, [:])
    assert created.statusCode() == 201
    def path = created.headers().firstValue('Location').get()
    problem(send('POST', '/accounts', ada, [:]), 409, 'DUPLICATE_ACCOUNT_EMAIL')
    problem(send('POST', '/accounts', '{"email": ""}', [:]), 400, null)

    // the id in a body overwrites nothing
    def id = (created.body() =~ /"id":"([^"]+)"/)[0][1]
    def posted = send('POST', '/accounts', """{"id": "$id", "email": "eve@example.com"}""", [:])
    assert posted.statusCode() == 201 && posted.headers().firstValue('Location').get() != path

    // what the 428 asks for can be done
    problem(send('PUT', path, ada, [:]), 428, 'ACCOUNT_PRECONDITION_REQUIRED')
    def read = send('GET', path, '', [:])
    assert read.statusCode() == 200 && read.body().contains('ada@example.com')
    def tag = read.headers().firstValue('ETag').get()
    assert send('GET', path, '', ['If-None-Match': tag]).statusCode() == 304
    def updated = send('PUT', path, '{"email": "ada@example.org"}', ['If-Match': tag])
    assert updated.statusCode() == 200
    assert updated.headers().firstValue('ETag').get() == send('GET', path, '', [:]).headers().firstValue('ETag').get()
    problem(send('PUT', path, ada, ['If-Match': tag]), 412, 'ACCOUNT_PRECONDITION_FAILED')

    // an id that does not exist is a 404, whatever the precondition
    def unknown = '/accounts/00000000-0000-0000-0000-000000000000'
    problem(send('GET', unknown, '', [:]), 404, null)
    problem(send('PUT', unknown, ada, [:]), 404, null)
    problem(send('PUT', unknown, ada, ['If-Match': '"9"']), 404, null)
    assert send('GET', '/problems', '', [:]).body().contains('DUPLICATE_ACCOUNT_EMAIL')
} finally {
    server.destroy()
    server.waitFor()
}
return true
