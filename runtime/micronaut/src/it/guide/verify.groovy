// What was built starts, and answers as the guide says.
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

def socket = new ServerSocket(0)
def port = socket.localPort
socket.close()
def java = new File(System.getProperty('java.home'), 'bin/java').path
def log = new File(basedir, 'application.log')
def builder = new ProcessBuilder(java, '-cp', "target/shop-1.jar${File.pathSeparator}target/lib/*", 'shop.Shop')
        .directory(basedir).redirectErrorStream(true).redirectOutput(log)
builder.environment().put('PORT', "$port".toString())
def server = builder.start()
try {
    def client = HttpClient.newHttpClient()
    def send = { method, path, body, headers ->
        def request = HttpRequest.newBuilder(URI.create("http://localhost:$port$path"))
                .header('Content-Type', 'application/json')
                .method(method, HttpRequest.BodyPublishers.ofString(body))
        headers.each { name, value -> request.header(name, value) }
        client.send(request.build(), HttpResponse.BodyHandlers.ofString())
    }
    while (!log.text.contains('Server Running')) {
        assert server.alive : log.text
        server.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS)
    }
    def problem = { answer, status, code ->
        assert answer.statusCode() == status : answer.body() + log.text
        assert answer.headers().firstValue('Content-Type').get() == 'application/problem+json'
        assert answer.body().contains("\"code\":\"$code\"")
    }
    def ada = '{"email": "ada@example.com"}'
    def created = send('POST', '/accounts', ada, [:])
    assert created.statusCode() == 201 : created.body() + log.text
    def path = URI.create(created.headers().firstValue('Location').get()).path
    def tag = created.headers().firstValue('ETag').get()
    def duplicate = send('POST', '/accounts', ada, [:])
    problem(duplicate, 409, 'DUPLICATE_ACCOUNT_EMAIL')
    assert duplicate.body().contains('"value":"ada@example.com"')
    problem(send('PUT', path, ada, [:]), 428, 'ACCOUNT_PRECONDITION_REQUIRED')
    assert send('GET', path, '', ['If-None-Match': tag]).statusCode() == 304
    assert send('PUT', path, '{"email": "ada@example.org"}', ['If-Match': tag]).statusCode() == 200
    problem(send('PUT', path, ada, ['If-Match': tag]), 412, 'ACCOUNT_PRECONDITION_FAILED')
    assert send('GET', '/problems', '', [:]).body().contains('DUPLICATE_ACCOUNT_EMAIL')
} finally {
    server.destroy()
    server.waitFor()
}
return true
