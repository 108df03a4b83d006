using AiTalent.Domain.Decisions;
using Orleans;

// The commands, events and answers of the domain cross process boundaries; their serialisers are generated here,
// so that the domain itself knows only the attributes.
[assembly: GenerateCodeForDeclaringAssembly(typeof(Command))]
