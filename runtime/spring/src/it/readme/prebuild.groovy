// The project is what a reader of README.md would type: every code block of the Spring section that follows a file name.
def readme = new File(basedir, '../../../../../README.md').text
def section = (readme =~ /(?ms)^## Spring Boot\n(.*?)^## /)[0][1]
def files = (section =~ /(?ms)`([\w\/.]+\.(?:xml|java|properties))`:\n\n```\w+\n(.*?)^```$/).collect { [it[1], it[2]] }
assert files*.get(0) == [
        'pom.xml',
        'src/main/resources/application.properties',
        'src/main/java/shop/Account.java',
        'src/main/java/shop/AccountView.java',
        'src/main/java/shop/Shop.java']
files.each { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.text = text
}
return true
