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
// warnings are errors here, so the example compiles without a finding of Truce
def paths = '<annotationProcessorPaths>'
assert files[0][1].contains(paths)
files[0][1] = files[0][1].replace(paths, '<compilerArgs><arg>-Atruce.strict=true</arg></compilerArgs>' + paths)
files.each { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.text = text
}
return true
