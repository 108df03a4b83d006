using System.Text.Json;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Requests;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Represents the address of the process that holds the data folder, and the token that proves that the caller can read that folder. Both
/// are stored in a file that only the owner of the folder can read.
/// </summary>
internal sealed record RunningServer(string Url, string Token)
{
    private const string Name = "server.json";

    public static void Write(string folder, RunningServer server) =>
        OwnerFile.Write(Path.Combine(folder, Name), JsonSerializer.Serialize(server, ApiJson.Wire.RunningServer));

    public static void Remove(string folder) => File.Delete(Path.Combine(folder, Name));

    /// <exception cref="ClearFailure">The process that holds the folder does not publish its address.</exception>
    public static RunningServer Find(string folder, DataFolderInUseException inUse)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(folder, Name)), ApiJson.Wire.RunningServer) ?? throw new JsonException();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ClearFailure(inUse.Message);
        }
    }
}
