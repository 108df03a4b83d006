using System.Text.Json;
using AiTalent.Api.ApiClients;
using AiTalent.Api.Requests;
using AiTalent.EventStore;

namespace AiTalent.Api.CommandLine;

/// <summary>
/// Where the process that holds the data folder listens, and the token that proves who asks to be able to read that folder. It stands
/// in a file that only the folder's owner can read.
/// </summary>
internal sealed record RunningServer(string Url, string Token)
{
    private const string Name = "server.json";

    public static void Write(string folder, RunningServer server) =>
        OwnerFile.Write(Path.Combine(folder, Name), JsonSerializer.Serialize(server, ApiJson.Wire.RunningServer));

    public static void Remove(string folder) => File.Delete(Path.Combine(folder, Name));

    /// <exception cref="ClearFailure">The process that holds the folder does not say where it listens.</exception>
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
