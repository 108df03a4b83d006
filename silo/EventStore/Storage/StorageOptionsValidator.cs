using Microsoft.Extensions.Options;
using Npgsql;

namespace AiTalent.EventStore;

/// <summary>Validates <see cref="StorageOptions"/>, with one clear line for each invalid setting.</summary>
public sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var wrong = Problems(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    /// <summary>Throws <see cref="OptionsValidationException"/> if a setting is invalid.</summary>
    public static void ThrowIfWrong(StorageOptions options)
    {
        var wrong = Problems(options).ToList();
        if (wrong.Count > 0)
            throw new OptionsValidationException("AiTalent:Storage", typeof(StorageOptions), wrong);
    }

    private static IEnumerable<string> Problems(StorageOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
            yield return $"AiTalent:Storage:Provider must be Sqlite or PostgreSql, not {options.Provider}.";
        if (options.Provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(options.ConnectionString))
            yield return "AiTalent:Storage:ConnectionString is required for the provider PostgreSql.";
        if (options.Provider == StorageProvider.PostgreSql && WrongConnectionString(options.ConnectionString) is { } wrong)
            yield return $"AiTalent:Storage:ConnectionString is not a PostgreSQL connection string: {wrong}";
        if (options.Provider == StorageProvider.Sqlite && string.IsNullOrWhiteSpace(options.DataFolder))
            yield return "AiTalent:Storage:DataFolder must not be empty for the provider Sqlite.";
        if (options.MaxBatch is < 1 or > 20_000)
            yield return $"AiTalent:Storage:MaxBatch must be 1 to 20000, not {options.MaxBatch}.";
        if (options.QueueLimit is < 16 or > 1_000_000)
            yield return $"AiTalent:Storage:QueueLimit must be 16 to 1000000, not {options.QueueLimit}.";
        if (options.Deadline < TimeSpan.FromSeconds(1) || options.Deadline > TimeSpan.FromSeconds(60))
            yield return $"AiTalent:Storage:Deadline must be 00:00:01 to 00:01:00, not {options.Deadline}.";
        if (options.LockWait < TimeSpan.FromMilliseconds(200) || options.LockWait > TimeSpan.FromSeconds(30))
            yield return $"AiTalent:Storage:LockWait must be 00:00:00.2 to 00:00:30, not {options.LockWait}.";
    }

    private static string? WrongConnectionString(string text)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(text);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message.ReplaceLineEndings(" ");
        }
    }
}
