namespace AiTalent.ReadModel.Projection;

/// <summary>Represents a row that reads and writes its columns in the order of its table.</summary>
internal interface IRow<TSelf> : IRow
    where TSelf : IRow<TSelf>
{
    static abstract Table Table { get; }

    static abstract TSelf Read(IRowSource source);
}

internal interface IRow
{
    void Write(IRowSink sink);
}

internal interface IRowSink
{
    void Id(Guid? value);

    void Number(long? value);

    void Text(string? value);

    void Bytes(ReadOnlySpan<byte> value);
}

internal interface IRowSource
{
    Guid Id();

    Guid? IdOrNull();

    long Number();

    long? NumberOrNull();

    string Text();

    string? TextOrNull();

    byte[] Bytes();
}

internal static class RowColumns
{
    public static void Flag(this IRowSink sink, bool value) => sink.Number(value ? 1 : 0);

    public static bool Flag(this IRowSource source) => source.Number() != 0;

    public static int Int(this IRowSource source) => (int)source.Number();

    public static int? IntOrNull(this IRowSource source) => (int?)source.NumberOrNull();
}
