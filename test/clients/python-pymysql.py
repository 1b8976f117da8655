import pymysql
import pymysql.cursors
from pymysql.constants import CLIENT

from suite import suite


class Driver:
    name = 'pymysql'
    plugins = ('caching_sha2_password', 'mysql_native_password')
    db_error = pymysql.MySQLError
    server_side = True

    def connect(self, tls=None, found_rows=False, multi=False, **options):
        flags = (CLIENT.FOUND_ROWS if found_rows else 0) | (CLIENT.MULTI_STATEMENTS if multi else 0)
        # PyMySQL would encode it as latin1; a MySQL client sends the bytes that were typed.
        options['password'] = options['password'].encode()
        extra = {'ssl': {'check_hostname': False, 'verify_mode': 'none'}} if tls else {'ssl_disabled': True}
        connection = pymysql.connect(charset='utf8mb4', client_flag=flags, **extra, **options)
        if not found_rows:
            # PyMySQL always sets the flag itself; a connection without it is made by hand.
            connection.close()
            connection = pymysql.connections.Connection(charset='utf8mb4', client_flag=flags, defer_connect=True, **extra, **options)
            connection.client_flag &= ~CLIENT.FOUND_ROWS
            connection.connect()
        return connection

    def error(self, e):
        return e.args

    def state(self, connection, e):
        return None

    def stream_cursor(self, connection):
        return connection.cursor(pymysql.cursors.SSCursor)


suite(Driver())
