namespace AiTalent.Api.CommandLine;

/// <summary>Represents a command line that cannot be understood.</summary>
internal sealed class UsageException(string message) : Exception(message);
