namespace AiTalent.ReadModel.Projection;

/// <summary>Validates the columns of a row and discards them.</summary>
internal sealed class CheckingSink : IRowSink
{
    public void Id(Guid? value)
    {
    }

    public void Number(long? value)
    {
    }

    public void Text(string? value)
    {
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
    }
}
