// The project is what a reader of the guide would type: every code block that follows a file name.
def guide = new File(basedir, '../../../../../docs/micronaut.md').text
def files = (guide =~ /(?ms)^`([\w\/.]+\.(?:xml|java|properties))`:\n\n```\w+\n(.*?)^```$/).collect { [it[1], it[2]] }
assert files*.get(0) == [
        'pom.xml',
        'src/main/resources/application.properties',
        'src/main/java/shop/Account.java',
        'src/main/java/shop/Accounts.java',
        'src/main/java/shop/AccountController.java',
        'src/main/java/shop/Shop.java']
files.each { name, text ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    file.text = text
}
return true
