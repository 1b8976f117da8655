import MySQLdb
import MySQLdb.cursors
from MySQLdb.constants import CLIENT

from suite import suite


class Driver:
    name = 'mysqlclient'
    plugins = ('caching_sha2_password', 'mysql_native_password')
    db_error = MySQLdb.Error
    server_side = True

    def connect(self, tls=None, found_rows=False, multi=False, **options):
        flags = (CLIENT.FOUND_ROWS if found_rows else 0) | (CLIENT.MULTI_STATEMENTS if multi else 0)
        # The Debian package is built over MariaDB Connector/C: TLS is used when anything of it is set.
        mode = {'ssl': {'cipher': 'DEFAULT'}} if tls else {}
        options = {key: value for key, value in options.items() if value is not None}
        connection = MySQLdb.connect(charset='utf8mb4', client_flag=flags, **mode, **options)
        if not multi:
            connection.set_server_option(1)
        return connection

    def error(self, e):
        return e.args

    def state(self, connection, e):
        return connection.sqlstate() if hasattr(connection, 'sqlstate') else None

    def stream_cursor(self, connection):
        return connection.cursor(MySQLdb.cursors.SSCursor)


suite(Driver())
