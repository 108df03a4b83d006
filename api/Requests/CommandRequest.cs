using System.Reflection;
using AiTalent.Api.Authority;
using AiTalent.Api.Idempotency;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Requests;

/// <summary>Represents a request to change something: the actor, and the key under which it may be repeated.</summary>
internal class CommandRequest : IEndpointParameterMetadataProvider
{
    private readonly CommandKey? _key;

    protected CommandRequest(Actor actor, CommandKey? key) => (Actor, _key) = (actor, key);

    public Actor Actor { get; }

    public static async ValueTask<CommandRequest> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var actor = Caller.Of(context);
        return new CommandRequest(actor, CommandKey.Of(context.Request, actor, await BodyReader.ReadAsync(context.Request)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => Describe(builder);

    /// <summary>Returns the context of the single command that this request sends to a stream.</summary>
    public CommandContext ContextFor(string stream) => _key is null ? new(Actor) : new(Actor, CommandId: _key.In(stream), Fingerprint: _key.Fingerprint);

    /// <summary>Returns the context of a row's command; each row has its own id.</summary>
    public CommandContext ContextFor(string stream, Guid row) =>
        _key is null ? new(Actor) : new(Actor, CommandId: DerivedId.From(_key.In(stream), row), Fingerprint: _key.Fingerprint);

    /// <summary>
    /// Returns the id of the created object: the client's id, a repeatable id derived from the key, or a new time-ordered one.
    /// </summary>
    public Guid NewId(string kind, Guid? given = null) => given.NotEmpty("id") ?? _key?.NewId(kind) ?? Guid.CreateVersion7();

    protected static void Describe(EndpointBuilder builder) => builder.Metadata.Add(new DescribedParameter(
        CommandKey.Header, "header", "A UUID of the client's: the same request under it has no second effect. It answers as the first did; where that changed nothing, as things stand now.", "uuid"));
}
