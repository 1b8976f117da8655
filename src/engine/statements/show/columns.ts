// table
// Columns of the answers of SHOW and its kind. Written by scripts/generate-system-tables.ts; do not edit.
// Column: name|type|? when nullable|length in bytes of four-byte characters|flags.

export const SHOW_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'binary-logs': [
    'Log_name|varchar(255)||1020|1', 'File_size|bigint unsigned||21|161', 'Encrypted|varchar(3)||12|1',
  ],
  'binlog-events': [
    'Log_name|varchar(20)||80|1', 'Pos|bigint unsigned||12|161', 'Event_type|varchar(20)||80|1', 'Server_id|int unsigned||11|161', 'End_log_pos|bigint unsigned||12|161', 'Info|varchar(20)||80|1',
  ],
  'binary-log-status': [
    'File|varchar(512)||2048|1', 'Position|bigint unsigned||21|161', 'Binlog_Do_DB|varchar(255)||1020|1', 'Binlog_Ignore_DB|varchar(255)||1020|1', 'Executed_Gtid_Set|varchar(42)||168|1',
  ],
  'charset': [
    'Charset|varchar(64)||256|20485', 'Description|varchar(2048)||8192|4097', 'Default collation|varchar(64)||256|20485', 'Maxlen|int unsigned||10|4129',
  ],
  'collation': [
    'Collation|varchar(64)||256|4097', 'Charset|varchar(64)||256|4097', 'Id|bigint unsigned||20|33', 'Default|varchar(3)||12|1', 'Compiled|varchar(3)||12|1', 'Sortlen|int unsigned||10|4129',
    'Pad_attribute|enum as char(9)||36|4481',
  ],
  'columns': [
    'Field|varchar(64)|?|256|0', 'Type|text(16777215)||67108860|4241', 'Null|varchar(3)||12|1', 'Key|enum as char(3)||12|4481', 'Default|text(65535)|?|262140|144', 'Extra|varchar(256)|?|1024|0',
  ],
  'full-columns': [
    'Field|varchar(64)|?|256|0', 'Type|text(16777215)||67108860|4241', 'Collation|varchar(64)|?|256|0', 'Null|varchar(3)||12|1', 'Key|enum as char(3)||12|4481', 'Default|text(65535)|?|262140|144',
    'Extra|varchar(256)|?|1024|0', 'Privileges|varchar(154)|?|616|0', 'Comment|text(6144)||24576|145',
  ],
  'create-database': [
    'Database|varchar(64)||256|1', 'Create Database|varchar(1024)||4096|1',
  ],
  'create-event': [
    'Event|varchar(64)||256|1', 'sql_mode|varchar(117)||468|1', 'time_zone|varchar(6)||24|1', 'Create Event|varchar(144)||576|1', 'character_set_client|varchar(32)||128|1',
    'collation_connection|varchar(32)||128|1', 'Database Collation|varchar(32)||128|1',
  ],
  'create-function': [
    'Function|varchar(64)||256|1', 'sql_mode|varchar(117)||468|1', 'Create Function|varchar(1024)|?|4096|0', 'character_set_client|varchar(32)||128|1', 'collation_connection|varchar(32)||128|1',
    'Database Collation|varchar(32)||128|1',
  ],
  'create-procedure': [
    'Procedure|varchar(64)||256|1', 'sql_mode|varchar(117)||468|1', 'Create Procedure|varchar(1024)|?|4096|0', 'character_set_client|varchar(32)||128|1', 'collation_connection|varchar(32)||128|1',
    'Database Collation|varchar(32)||128|1',
  ],
  'create-table': [
    'Table|varchar(64)||256|1', 'Create Table|varchar(1024)||4096|1',
  ],
  'create-view': [
    'View|varchar(64)||256|1', 'Create View|varchar(1024)||4096|1', 'character_set_client|varchar(32)||128|1', 'collation_connection|varchar(32)||128|1',
  ],
  'create-trigger': [
    'Trigger|varchar(192)||768|1', 'sql_mode|varchar(117)||468|1', 'SQL Original Statement|varchar(1024)|?|4096|0', 'character_set_client|varchar(32)||128|1', 'collation_connection|varchar(32)||128|1',
    'Database Collation|varchar(32)||128|1', 'Created|timestamp||0|129',
  ],
  'create-user': [
    'CREATE USER for probe@%|varchar(256)||1024|1',
  ],
  'databases': [
    'Database|varchar(64)||256|4225',
  ],
  'engine-status': [
    'Type|varchar(10)||40|1', 'Name|varchar(512)||2048|1', 'Status|varchar(10)||40|1',
  ],
  'engines': [
    'Engine|varchar(64)||256|1', 'Support|varchar(8)||32|1', 'Comment|varchar(80)||320|1', 'Transactions|varchar(3)|?|12|0', 'XA|varchar(3)|?|12|0', 'Savepoints|varchar(3)|?|12|0',
  ],
  'warnings': [
    'Level|varchar(7)||28|1', 'Code|int unsigned||5|161', 'Message|varchar(512)||2048|1',
  ],
  'events': [
    'Db|varchar(64)||256|20609', 'Name|varchar(64)||256|20481', 'Definer|varchar(288)||1152|20617', 'Time zone|varchar(64)||256|4225', 'Type|varchar(9)||36|1', 'Execute at|datetime|?|19|128',
    'Interval value|varchar(256)|?|1024|0', 'Interval field|enum as char(18)|?|72|384', 'Starts|datetime|?|19|128', 'Ends|datetime|?|19|128', 'Status|varchar(21)||84|129',
    'Originator|int unsigned||10|4129', 'character_set_client|varchar(64)||256|20485', 'collation_connection|varchar(64)||256|20485', 'Database Collation|varchar(64)||256|20485',
  ],
  'function-status': [
    'Db|varchar(64)||256|4225', 'Name|varchar(64)||256|4097', 'Type|enum as char(9)||36|4481', 'Language|varchar(64)||256|129', 'Definer|varchar(288)||1152|4225', 'Modified|timestamp||19|4225',
    'Created|timestamp||19|4225', 'Security_type|enum as char(7)||28|4481', 'Comment|text(65535)||262140|4241', 'character_set_client|varchar(64)||256|4097',
    'collation_connection|varchar(64)||256|4097', 'Database Collation|varchar(64)||256|4097',
  ],
  'procedure-status': [
    'Db|varchar(64)||256|4225', 'Name|varchar(64)||256|4097', 'Type|enum as char(9)||36|4481', 'Language|varchar(64)||256|129', 'Definer|varchar(288)||1152|4225', 'Modified|timestamp||19|4225',
    'Created|timestamp||19|4225', 'Security_type|enum as char(7)||28|4481', 'Comment|text(65535)||262140|4241', 'character_set_client|varchar(64)||256|4097',
    'collation_connection|varchar(64)||256|4097', 'Database Collation|varchar(64)||256|4097',
  ],
  'grants': [
    'Grants for root@localhost|varchar(1024)||4096|1',
  ],
  'index': [
    'Table|varchar(64)||256|4225', 'Non_unique|int||2|1', 'Key_name|varchar(64)|?|256|0', 'Seq_in_index|int unsigned||10|4129', 'Column_name|varchar(64)|?|256|0', 'Collation|varchar(1)|?|4|0',
    'Cardinality|bigint|?|21|0', 'Sub_part|bigint|?|21|0', 'Packed|null|?|0|128', 'Null|varchar(3)||12|1', 'Index_type|varchar(11)||44|129', 'Comment|varchar(8)||32|1',
    'Index_comment|varchar(2048)||8192|4225', 'Visible|varchar(3)||12|1', 'Expression|text(1073741823)|?|4294967295|144',
  ],
  'open-tables': [
    'Database|varchar(64)||256|1', 'Table|varchar(64)||256|1', 'In_use|bigint||2|1', 'Name_locked|bigint||5|1',
  ],
  'plugins': [
    'Name|varchar(64)||256|1', 'Status|varchar(10)||40|1', 'Type|varchar(80)||320|1', 'Library|varchar(64)|?|256|0', 'License|varchar(80)|?|320|0',
  ],
  'privileges': [
    'Privilege|varchar(10)||40|1', 'Context|varchar(15)||60|1', 'Comment|varchar(64)||256|1',
  ],
  'processlist': [
    'Id|bigint||22|129', 'User|varchar(32)||128|1', 'Host|varchar(255)||1020|1', 'db|varchar(64)|?|256|0', 'Command|varchar(16)||64|1', 'Time|int||8|129', 'State|varchar(30)|?|120|0',
    'Info|varchar(100)|?|400|0',
  ],
  'full-processlist': [
    'Id|bigint||22|129', 'User|varchar(32)||128|1', 'Host|varchar(255)||1020|1', 'db|varchar(64)|?|256|0', 'Command|varchar(16)||64|1', 'Time|int||8|129', 'State|varchar(30)|?|120|0',
    'Info|long_blob|?|805306368|0',
  ],
  'profiles': [
    'Query_ID|int unsigned||11|161', 'Duration|double unsigned||9|161', 'Query|varchar(40)||160|1',
  ],
  'profile': [
    'Status|varchar(30)||120|1', 'Duration|decimal||11|1',
  ],
  'profile-all': [
    'Status|varchar(30)||120|1', 'Duration|decimal||11|1', 'CPU_user|decimal|?|11|0', 'CPU_system|decimal|?|11|0', 'Context_voluntary|int|?|21|0', 'Context_involuntary|int|?|21|0',
    'Block_ops_in|int|?|21|0', 'Block_ops_out|int|?|21|0', 'Messages_sent|int|?|21|0', 'Messages_received|int|?|21|0', 'Page_faults_major|int|?|21|0', 'Page_faults_minor|int|?|21|0',
    'Swaps|int|?|21|0', 'Source_function|varchar(30)|?|120|0', 'Source_file|varchar(20)|?|80|0', 'Source_line|int|?|21|0',
  ],
  'relaylog-events': [
    'Log_name|varchar(20)||80|1', 'Pos|bigint unsigned||12|161', 'Event_type|varchar(20)||80|1', 'Server_id|int unsigned||11|161', 'End_log_pos|bigint unsigned||12|161', 'Info|varchar(20)||80|1',
  ],
  'replicas': [
    'Server_Id|int unsigned||11|161', 'Host|varchar(255)||1020|1', 'Port|int unsigned||8|161', 'Source_Id|int unsigned||11|161', 'Replica_UUID|varchar(36)||144|1',
  ],
  'replica-status': [
    'Replica_IO_State|varchar(14)||56|1', 'Source_Host|varchar(256)||1024|1', 'Source_User|varchar(97)||388|1', 'Source_Port|int unsigned||8|161', 'Connect_Retry|int unsigned||11|161',
    'Source_Log_File|varchar(512)||2048|1', 'Read_Source_Log_Pos|bigint unsigned||11|161', 'Relay_Log_File|varchar(512)||2048|1', 'Relay_Log_Pos|bigint unsigned||11|161',
    'Relay_Source_Log_File|varchar(512)||2048|1', 'Replica_IO_Running|varchar(3)||12|1', 'Replica_SQL_Running|varchar(3)||12|1', 'Replicate_Do_DB|varchar(20)||80|1',
    'Replicate_Ignore_DB|varchar(20)||80|1', 'Replicate_Do_Table|varchar(20)||80|1', 'Replicate_Ignore_Table|varchar(23)||92|1', 'Replicate_Wild_Do_Table|varchar(24)||96|1',
    'Replicate_Wild_Ignore_Table|varchar(28)||112|1', 'Last_Errno|int unsigned||5|161', 'Last_Error|varchar(20)||80|1', 'Skip_Counter|int unsigned||11|161',
    'Exec_Source_Log_Pos|bigint unsigned||11|161', 'Relay_Log_Space|bigint unsigned||11|161', 'Until_Condition|varchar(6)||24|1', 'Until_Log_File|varchar(512)||2048|1',
    'Until_Log_Pos|bigint unsigned||11|161', 'Source_SSL_Allowed|varchar(7)||28|1', 'Source_SSL_CA_File|varchar(512)||2048|1', 'Source_SSL_CA_Path|varchar(512)||2048|1',
    'Source_SSL_Cert|varchar(512)||2048|1', 'Source_SSL_Cipher|varchar(512)||2048|1', 'Source_SSL_Key|varchar(512)||2048|1', 'Seconds_Behind_Source|bigint unsigned||11|161',
    'Source_SSL_Verify_Server_Cert|varchar(3)||12|1', 'Last_IO_Errno|int unsigned||5|161', 'Last_IO_Error|varchar(20)||80|1', 'Last_SQL_Errno|int unsigned||5|161', 'Last_SQL_Error|varchar(20)||80|1',
    'Replicate_Ignore_Server_Ids|varchar(512)||2048|1', 'Source_Server_Id|int unsigned||9|161', 'Source_UUID|varchar(36)||144|1', 'Source_Info_File|varchar(1024)||4096|1',
    'SQL_Delay|int unsigned||11|161', 'SQL_Remaining_Delay|int unsigned||9|161', 'Replica_SQL_Running_State|varchar(20)||80|1', 'Source_Retry_Count|bigint unsigned||11|161',
    'Source_Bind|varchar(256)||1024|1', 'Last_IO_Error_Timestamp|varchar(20)||80|1', 'Last_SQL_Error_Timestamp|varchar(20)||80|1', 'Source_SSL_Crl|varchar(512)||2048|1',
    'Source_SSL_Crlpath|varchar(512)||2048|1', 'Retrieved_Gtid_Set|varchar(0)||0|1', 'Executed_Gtid_Set|varchar(42)||168|1', 'Auto_Position|int unsigned||9|161',
    'Replicate_Rewrite_DB|varchar(24)||96|1', 'Channel_Name|varchar(192)||768|1', 'Source_TLS_Version|varchar(512)||2048|1', 'Source_public_key_path|varchar(512)||2048|1',
    'Get_Source_public_key|int unsigned||9|161', 'Network_Namespace|varchar(193)||772|1',
  ],
  'status': [
    'Variable_name|varchar(64)||256|4097', 'Value|varchar(1024)|?|4096|0',
  ],
  'table-status': [
    'Name|varchar(64)||256|4225', 'Engine|varchar(64)|?|256|0', 'Version|int|?|3|0', 'Row_format|enum as char(10)|?|40|384', 'Rows|bigint unsigned|?|21|32', 'Avg_row_length|bigint unsigned|?|21|32',
    'Data_length|bigint unsigned|?|21|32', 'Max_data_length|bigint unsigned|?|21|32', 'Index_length|bigint unsigned|?|21|32', 'Data_free|bigint unsigned|?|21|32',
    'Auto_increment|bigint unsigned|?|21|32', 'Create_time|timestamp||19|4225', 'Update_time|datetime|?|19|128', 'Check_time|datetime|?|19|128', 'Collation|varchar(64)|?|256|4096',
    'Checksum|bigint|?|21|0', 'Create_options|varchar(256)|?|1024|0', 'Comment|text(6144)|?|24576|16',
  ],
  'tables': [
    'Tables_in_<db>|varchar(64)||256|4225',
  ],
  'full-tables': [
    'Tables_in_<db>|varchar(64)||256|4225', 'Table_type|enum as char(11)||44|4481',
  ],
  'triggers': [
    'Trigger|varchar(64)||256|4097', 'Event|enum as char(6)||24|4481', 'Table|varchar(64)||256|4225', 'Statement|text(1073741823)||4294967295|4241', 'Timing|enum as char(6)||24|4481',
    'Created|timestamp||22|4225', 'sql_mode|char(546)||2184|6273', 'Definer|varchar(288)||1152|4225', 'character_set_client|varchar(64)||256|4097', 'collation_connection|varchar(64)||256|4097',
    'Database Collation|varchar(64)||256|4097',
  ],
  'variables': [
    'Variable_name|varchar(64)||256|4097', 'Value|varchar(1024)|?|4096|0',
  ],
  'explain-text': [
    'EXPLAIN|varchar(78)||312|1',
  ],
  'explain': [
    'id|bigint unsigned||4|161', 'select_type|varchar(19)||76|1', 'table|varchar(64)|?|256|0', 'partitions|medium_blob|?|25264128|0', 'type|varchar(10)|?|40|0', 'possible_keys|varchar(4096)|?|16384|0',
    'key|varchar(64)|?|256|0', 'key_len|varchar(4096)|?|16384|0', 'ref|varchar(1024)|?|4096|0', 'rows|bigint unsigned|?|11|160', 'filtered|double|?|4|128', 'Extra|varchar(255)||1020|1',
  ],
  'table-maintenance': [
    'Table|varchar(128)|?|512|0', 'Op|varchar(10)|?|40|0', 'Msg_type|varchar(10)|?|40|0', 'Msg_text|medium_blob|?|1572864|0',
  ],
  'checksum': [
    'Table|varchar(384)|?|1536|0', 'Checksum|bigint|?|22|128',
  ],
  'help': [
    'name|varchar(64)||256|1', 'description|varchar(1000)||4000|1', 'example|varchar(1000)||4000|1',
  ],
  'help-contents': [
    'source_category_name|varchar(64)||256|1', 'name|varchar(64)||256|1', 'is_it_category|varchar(1)||4|1',
  ],
  'xa-recover': [
    'formatID|bigint||12|129', 'gtrid_length|bigint||12|129', 'bqual_length|bigint||12|129', 'data|varchar(258)||1032|1',
  ],
}
