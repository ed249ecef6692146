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
    def ada = '{"email": "ada@example.com"}'
    def created = send('POST', '/accounts', ada, [:])
    assert created.statusCode() == 200
    def again = send('POST', '/accounts', ada, [:])
    assert again.statusCode() == 409
    assert again.headers().firstValue('Content-Type').get() == 'application/problem+json'
    assert again.body().contains('"code":"DUPLICATE_ACCOUNT_EMAIL"')
    def path = '/accounts/' + (created.body() =~ /"id":"([^"]+)"/)[0][1]
    assert send('PUT', path, ada, [:]).statusCode() == 428
    assert send('PUT', path, ada, ['If-Match': '"9"']).statusCode() == 412
    assert send('GET', '/problems', '', [:]).body().contains('DUPLICATE_ACCOUNT_EMAIL')
} finally {
    server.destroy()
    server.waitFor()
}
return true
