// table
// Columns of the answers of SHOW and its kind. Written by scripts/generate-system-tables.ts; do not edit.
// Column: name|type|? when nullable|length in bytes of four-byte characters.

export const SHOW_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'binary-logs': [
    'Log_name|varchar(255)||1020', 'File_size|bigint unsigned||21', 'Encrypted|varchar(3)||12',
  ],
  'binlog-events': [
    'Log_name|varchar(20)||80', 'Pos|bigint unsigned||12', 'Event_type|varchar(20)||80', 'Server_id|int unsigned||11', 'End_log_pos|bigint unsigned||12', 'Info|varchar(20)||80',
  ],
  'binary-log-status': [
    'File|varchar(512)||2048', 'Position|bigint unsigned||21', 'Binlog_Do_DB|varchar(255)||1020', 'Binlog_Ignore_DB|varchar(255)||1020', 'Executed_Gtid_Set|varchar(42)||168',
  ],
  'charset': [
    'Charset|varchar(64)||256', 'Description|varchar(2048)||8192', 'Default collation|varchar(64)||256', 'Maxlen|int unsigned||10',
  ],
  'collation': [
    'Collation|varchar(64)||256', 'Charset|varchar(64)||256', 'Id|bigint unsigned||20', 'Default|varchar(3)||12', 'Compiled|varchar(3)||12', 'Sortlen|int unsigned||10',
    'Pad_attribute|enum as char(9)||36',
  ],
  'columns': [
    'Field|varchar(64)|?|256', 'Type|text(16777215)||67108860', 'Null|varchar(3)||12', 'Key|enum as char(3)||12', 'Default|text(65535)|?|262140', 'Extra|varchar(256)|?|1024',
  ],
  'full-columns': [
    'Field|varchar(64)|?|256', 'Type|text(16777215)||67108860', 'Collation|varchar(64)|?|256', 'Null|varchar(3)||12', 'Key|enum as char(3)||12', 'Default|text(65535)|?|262140',
    'Extra|varchar(256)|?|1024', 'Privileges|varchar(154)|?|616', 'Comment|text(6144)||24576',
  ],
  'create-database': [
    'Database|varchar(64)||256', 'Create Database|varchar(1024)||4096',
  ],
  'create-event': [
    'Event|varchar(64)||256', 'sql_mode|varchar(117)||468', 'time_zone|varchar(6)||24', 'Create Event|varchar(144)||576', 'character_set_client|varchar(32)||128',
    'collation_connection|varchar(32)||128', 'Database Collation|varchar(32)||128',
  ],
  'create-function': [
    'Function|varchar(64)||256', 'sql_mode|varchar(117)||468', 'Create Function|varchar(1024)|?|4096', 'character_set_client|varchar(32)||128', 'collation_connection|varchar(32)||128',
    'Database Collation|varchar(32)||128',
  ],
  'create-procedure': [
    'Procedure|varchar(64)||256', 'sql_mode|varchar(117)||468', 'Create Procedure|varchar(1024)|?|4096', 'character_set_client|varchar(32)||128', 'collation_connection|varchar(32)||128',
    'Database Collation|varchar(32)||128',
  ],
  'create-table': [
    'Table|varchar(64)||256', 'Create Table|varchar(1024)||4096',
  ],
  'create-view': [
    'View|varchar(64)||256', 'Create View|varchar(1024)||4096', 'character_set_client|varchar(32)||128', 'collation_connection|varchar(32)||128',
  ],
  'create-trigger': [
    'Trigger|varchar(192)||768', 'sql_mode|varchar(117)||468', 'SQL Original Statement|varchar(1024)|?|4096', 'character_set_client|varchar(32)||128', 'collation_connection|varchar(32)||128',
    'Database Collation|varchar(32)||128', 'Created|timestamp||0',
  ],
  'create-user': [
    'CREATE USER for probe@%|varchar(256)||1024',
  ],
  'databases': [
    'Database|varchar(64)||256',
  ],
  'engine-status': [
    'Type|varchar(10)||40', 'Name|varchar(512)||2048', 'Status|varchar(10)||40',
  ],
  'engines': [
    'Engine|varchar(64)||256', 'Support|varchar(8)||32', 'Comment|varchar(80)||320', 'Transactions|varchar(3)|?|12', 'XA|varchar(3)|?|12', 'Savepoints|varchar(3)|?|12',
  ],
  'warnings': [
    'Level|varchar(7)||28', 'Code|int unsigned||5', 'Message|varchar(512)||2048',
  ],
  'events': [
    'Db|varchar(64)||256', 'Name|varchar(64)||256', 'Definer|varchar(288)||1152', 'Time zone|varchar(64)||256', 'Type|varchar(9)||36', 'Execute at|datetime|?|19', 'Interval value|varchar(256)|?|1024',
    'Interval field|enum as char(18)|?|72', 'Starts|datetime|?|19', 'Ends|datetime|?|19', 'Status|varchar(21)||84', 'Originator|int unsigned||10', 'character_set_client|varchar(64)||256',
    'collation_connection|varchar(64)||256', 'Database Collation|varchar(64)||256',
  ],
  'function-status': [
    'Db|varchar(64)||256', 'Name|varchar(64)||256', 'Type|enum as char(9)||36', 'Language|varchar(64)||256', 'Definer|varchar(288)||1152', 'Modified|timestamp||19', 'Created|timestamp||19',
    'Security_type|enum as char(7)||28', 'Comment|text(65535)||262140', 'character_set_client|varchar(64)||256', 'collation_connection|varchar(64)||256', 'Database Collation|varchar(64)||256',
  ],
  'procedure-status': [
    'Db|varchar(64)||256', 'Name|varchar(64)||256', 'Type|enum as char(9)||36', 'Language|varchar(64)||256', 'Definer|varchar(288)||1152', 'Modified|timestamp||19', 'Created|timestamp||19',
    'Security_type|enum as char(7)||28', 'Comment|text(65535)||262140', 'character_set_client|varchar(64)||256', 'collation_connection|varchar(64)||256', 'Database Collation|varchar(64)||256',
  ],
  'grants': [
    'Grants for root@localhost|varchar(1024)||4096',
  ],
  'index': [
    'Table|varchar(64)||256', 'Non_unique|int||2', 'Key_name|varchar(64)|?|256', 'Seq_in_index|int unsigned||10', 'Column_name|varchar(64)|?|256', 'Collation|varchar(1)|?|4', 'Cardinality|bigint|?|21',
    'Sub_part|bigint|?|21', 'Packed|null|?|0', 'Null|varchar(3)||12', 'Index_type|varchar(11)||44', 'Comment|varchar(8)||32', 'Index_comment|varchar(2048)||8192', 'Visible|varchar(3)||12',
    'Expression|text(1073741823)|?|4294967295',
  ],
  'open-tables': [
    'Database|varchar(64)||256', 'Table|varchar(64)||256', 'In_use|bigint||2', 'Name_locked|bigint||5',
  ],
  'plugins': [
    'Name|varchar(64)||256', 'Status|varchar(10)||40', 'Type|varchar(80)||320', 'Library|varchar(64)|?|256', 'License|varchar(80)|?|320',
  ],
  'privileges': [
    'Privilege|varchar(10)||40', 'Context|varchar(15)||60', 'Comment|varchar(64)||256',
  ],
  'processlist': [
    'Id|bigint||22', 'User|varchar(32)||128', 'Host|varchar(255)||1020', 'db|varchar(64)|?|256', 'Command|varchar(16)||64', 'Time|int||8', 'State|varchar(30)|?|120', 'Info|varchar(100)|?|400',
  ],
  'full-processlist': [
    'Id|bigint||22', 'User|varchar(32)||128', 'Host|varchar(255)||1020', 'db|varchar(64)|?|256', 'Command|varchar(16)||64', 'Time|int||8', 'State|varchar(30)|?|120', 'Info|long_blob|?|805306368',
  ],
  'profiles': [
    'Query_ID|int unsigned||11', 'Duration|double unsigned||9', 'Query|varchar(40)||160',
  ],
  'profile': [
    'Status|varchar(30)||120', 'Duration|decimal||11',
  ],
  'profile-all': [
    'Status|varchar(30)||120', 'Duration|decimal||11', 'CPU_user|decimal|?|11', 'CPU_system|decimal|?|11', 'Context_voluntary|int|?|21', 'Context_involuntary|int|?|21', 'Block_ops_in|int|?|21',
    'Block_ops_out|int|?|21', 'Messages_sent|int|?|21', 'Messages_received|int|?|21', 'Page_faults_major|int|?|21', 'Page_faults_minor|int|?|21', 'Swaps|int|?|21', 'Source_function|varchar(30)|?|120',
    'Source_file|varchar(20)|?|80', 'Source_line|int|?|21',
  ],
  'relaylog-events': [
    'Log_name|varchar(20)||80', 'Pos|bigint unsigned||12', 'Event_type|varchar(20)||80', 'Server_id|int unsigned||11', 'End_log_pos|bigint unsigned||12', 'Info|varchar(20)||80',
  ],
  'replicas': [
    'Server_Id|int unsigned||11', 'Host|varchar(255)||1020', 'Port|int unsigned||8', 'Source_Id|int unsigned||11', 'Replica_UUID|varchar(36)||144',
  ],
  'replica-status': [
    'Replica_IO_State|varchar(14)||56', 'Source_Host|varchar(256)||1024', 'Source_User|varchar(97)||388', 'Source_Port|int unsigned||8', 'Connect_Retry|int unsigned||11',
    'Source_Log_File|varchar(512)||2048', 'Read_Source_Log_Pos|bigint unsigned||11', 'Relay_Log_File|varchar(512)||2048', 'Relay_Log_Pos|bigint unsigned||11',
    'Relay_Source_Log_File|varchar(512)||2048', 'Replica_IO_Running|varchar(3)||12', 'Replica_SQL_Running|varchar(3)||12', 'Replicate_Do_DB|varchar(20)||80', 'Replicate_Ignore_DB|varchar(20)||80',
    'Replicate_Do_Table|varchar(20)||80', 'Replicate_Ignore_Table|varchar(23)||92', 'Replicate_Wild_Do_Table|varchar(24)||96', 'Replicate_Wild_Ignore_Table|varchar(28)||112',
    'Last_Errno|int unsigned||5', 'Last_Error|varchar(20)||80', 'Skip_Counter|int unsigned||11', 'Exec_Source_Log_Pos|bigint unsigned||11', 'Relay_Log_Space|bigint unsigned||11',
    'Until_Condition|varchar(6)||24', 'Until_Log_File|varchar(512)||2048', 'Until_Log_Pos|bigint unsigned||11', 'Source_SSL_Allowed|varchar(7)||28', 'Source_SSL_CA_File|varchar(512)||2048',
    'Source_SSL_CA_Path|varchar(512)||2048', 'Source_SSL_Cert|varchar(512)||2048', 'Source_SSL_Cipher|varchar(512)||2048', 'Source_SSL_Key|varchar(512)||2048',
    'Seconds_Behind_Source|bigint unsigned||11', 'Source_SSL_Verify_Server_Cert|varchar(3)||12', 'Last_IO_Errno|int unsigned||5', 'Last_IO_Error|varchar(20)||80', 'Last_SQL_Errno|int unsigned||5',
    'Last_SQL_Error|varchar(20)||80', 'Replicate_Ignore_Server_Ids|varchar(512)||2048', 'Source_Server_Id|int unsigned||9', 'Source_UUID|varchar(36)||144', 'Source_Info_File|varchar(1024)||4096',
    'SQL_Delay|int unsigned||11', 'SQL_Remaining_Delay|int unsigned||9', 'Replica_SQL_Running_State|varchar(20)||80', 'Source_Retry_Count|bigint unsigned||11', 'Source_Bind|varchar(256)||1024',
    'Last_IO_Error_Timestamp|varchar(20)||80', 'Last_SQL_Error_Timestamp|varchar(20)||80', 'Source_SSL_Crl|varchar(512)||2048', 'Source_SSL_Crlpath|varchar(512)||2048',
    'Retrieved_Gtid_Set|varchar(0)||0', 'Executed_Gtid_Set|varchar(42)||168', 'Auto_Position|int unsigned||9', 'Replicate_Rewrite_DB|varchar(24)||96', 'Channel_Name|varchar(192)||768',
    'Source_TLS_Version|varchar(512)||2048', 'Source_public_key_path|varchar(512)||2048', 'Get_Source_public_key|int unsigned||9', 'Network_Namespace|varchar(193)||772',
  ],
  'status': [
    'Variable_name|varchar(64)||256', 'Value|varchar(1024)|?|4096',
  ],
  'table-status': [
    'Name|varchar(64)||256', 'Engine|varchar(64)|?|256', 'Version|int|?|3', 'Row_format|enum as char(10)|?|40', 'Rows|bigint unsigned|?|21', 'Avg_row_length|bigint unsigned|?|21',
    'Data_length|bigint unsigned|?|21', 'Max_data_length|bigint unsigned|?|21', 'Index_length|bigint unsigned|?|21', 'Data_free|bigint unsigned|?|21', 'Auto_increment|bigint unsigned|?|21',
    'Create_time|timestamp||19', 'Update_time|datetime|?|19', 'Check_time|datetime|?|19', 'Collation|varchar(64)|?|256', 'Checksum|bigint|?|21', 'Create_options|varchar(256)|?|1024',
    'Comment|text(6144)|?|24576',
  ],
  'tables': [
    'Tables_in_<db>|varchar(64)||256',
  ],
  'full-tables': [
    'Tables_in_<db>|varchar(64)||256', 'Table_type|enum as char(11)||44',
  ],
  'triggers': [
    'Trigger|varchar(64)||256', 'Event|enum as char(6)||24', 'Table|varchar(64)||256', 'Statement|text(1073741823)||4294967295', 'Timing|enum as char(6)||24', 'Created|timestamp||22',
    'sql_mode|char(546)||2184', 'Definer|varchar(288)||1152', 'character_set_client|varchar(64)||256', 'collation_connection|varchar(64)||256', 'Database Collation|varchar(64)||256',
  ],
  'variables': [
    'Variable_name|varchar(64)||256', 'Value|varchar(1024)|?|4096',
  ],
  'explain-text': [
    'EXPLAIN|varchar(78)||312',
  ],
  'explain': [
    'id|bigint unsigned||4', 'select_type|varchar(19)||76', 'table|varchar(64)|?|256', 'partitions|medium_blob|?|25264128', 'type|varchar(10)|?|40', 'possible_keys|varchar(4096)|?|16384',
    'key|varchar(64)|?|256', 'key_len|varchar(4096)|?|16384', 'ref|varchar(1024)|?|4096', 'rows|bigint unsigned|?|11', 'filtered|double|?|4', 'Extra|varchar(255)||1020',
  ],
  'table-maintenance': [
    'Table|varchar(128)|?|512', 'Op|varchar(10)|?|40', 'Msg_type|varchar(10)|?|40', 'Msg_text|medium_blob|?|1572864',
  ],
  'checksum': [
    'Table|varchar(384)|?|1536', 'Checksum|bigint|?|22',
  ],
  'help': [
    'name|varchar(64)||256', 'description|varchar(1000)||4000', 'example|varchar(1000)||4000',
  ],
  'help-contents': [
    'source_category_name|varchar(64)||256', 'name|varchar(64)||256', 'is_it_category|varchar(1)||4',
  ],
  'xa-recover': [
    'formatID|bigint||12', 'gtrid_length|bigint||12', 'bqual_length|bigint||12', 'data|varchar(258)||1032',
  ],
}
