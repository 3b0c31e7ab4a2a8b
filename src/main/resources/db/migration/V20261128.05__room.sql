-- A limit of 2,000 characters counts one outside the basic plane once; H2 counts it twice.
alter table adjudication alter column reasons set data type varchar(4000);
alter table remark alter column text set data type varchar(4000);
