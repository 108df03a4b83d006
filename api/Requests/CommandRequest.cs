using System.Reflection;
using AiTalent.Api.Authority;
using AiTalent.Api.Idempotency;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using Microsoft.AspNetCore.Http.Metadata;

namespace AiTalent.Api.Requests;

/// <summary>A request to change something: who asks, and under which key it may come again.</summary>
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

    /// <summary>The context of the one command that this request sends to a stream.</summary>
    public CommandContext ContextFor(string stream) => _key is null ? new(Actor) : new(Actor, CommandId: _key.In(stream), Fingerprint: _key.Fingerprint);

    /// <summary>The context of a row's command; each row has an id of its own.</summary>
    public CommandContext ContextFor(string stream, Guid row) =>
        _key is null ? new(Actor) : new(Actor, CommandId: DerivedId.From(_key.In(stream), row), Fingerprint: _key.Fingerprint);

    /// <summary>The id of what this request makes: the client's, or one that its repeat finds again, or a new one in the order of time.</summary>
    public Guid NewId(string kind, Guid? given = null) => given.NotEmpty("id") ?? _key?.NewId(kind) ?? Guid.CreateVersion7();

    protected static void Describe(EndpointBuilder builder) => builder.Metadata.Add(new DescribedParameter(
        CommandKey.Header, "header", "A UUID of the client's: the same request under it has no second effect. It answers as the first did; where that changed nothing, as things stand now.", "uuid"));
}
