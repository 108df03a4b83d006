using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace AiTalent.ReadModel.Storage;

/// <summary>Maps ids to uuid on PostgreSQL and to 16 bytes on SQLite.</summary>
internal sealed class IdColumn : SqlMapper.TypeHandler<Guid>
{
    public override Guid Parse(object value) => value is byte[] bytes ? new Guid(bytes, bigEndian: true) : (Guid)value;

    public override void SetValue(IDbDataParameter parameter, Guid value)
    {
        if (parameter is SqliteParameter)
            parameter.Value = value.ToByteArray(bigEndian: true);
        else
            parameter.Value = value;
    }
}
