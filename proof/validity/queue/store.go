package queue

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// What lies in the database, under the prefix and a byte: the version of this
// layout; under its sequence number, each job: the statement and how often it was
// begun; under the statement's hash, its witness and then its proof.
const (
	tableVersion = 'v'
	tableJob     = 'j'
	tableWitness = 'w'
	tableProof   = 'p'

	version = 1
	jobSize = 4*32 + 4
)

type store struct {
	db     ethdb.KeyValueStore
	prefix []byte
}

func (s store) key(table byte, rest ...byte) []byte {
	return append(append(append(make([]byte, 0, len(s.prefix)+1+len(rest)), s.prefix...), table), rest...)
}

func (s store) job(j *job) []byte {
	return s.key(tableJob, binary.BigEndian.AppendUint64(nil, j.seq)...)
}

// open returns the jobs that are kept, in order.
func (s store) open() ([]*job, error) {
	has, err := s.db.Has(s.key(tableVersion))
	if err != nil {
		return nil, failure(err)
	}
	if !has {
		if err := s.db.Put(s.key(tableVersion), []byte{version}); err != nil {
			return nil, failure(err)
		}
		return nil, failure(s.db.SyncKeyValue())
	}
	if v, err := s.db.Get(s.key(tableVersion)); err != nil || len(v) != 1 || v[0] != version {
		return nil, fmt.Errorf("%w: version %x, want %d (%v)", ErrStore, v, version, err)
	}
	it := s.db.NewIterator(s.key(tableJob), nil)
	defer it.Release()
	var jobs []*job
	for it.Next() {
		k, v := it.Key()[len(s.prefix)+1:], it.Value()
		if len(k) != 8 || len(v) != jobSize {
			return nil, fmt.Errorf("%w: job %x of %d bytes", ErrStore, k, len(v))
		}
		j := &job{seq: binary.BigEndian.Uint64(k)}
		j.Statement = proof.Statement{
			Program: commitment.Root(v[:32]), Pre: commitment.Root(v[32:64]), Input: commitment.Root(v[64:96]), Post: commitment.Root(v[96:128]),
		}
		j.Attempts = int(binary.BigEndian.Uint32(v[128:]))
		j.hash = j.Statement.Hash()
		proven, err := s.db.Has(s.key(tableProof, j.hash[:]...))
		if err != nil {
			return nil, failure(err)
		}
		if proven {
			j.State = Proven
		}
		jobs = append(jobs, j)
	}
	return jobs, failure(it.Error())
}

// write writes a batch, which is durable when it returns.
func (s store) write(fill func(b ethdb.Batch) error) error {
	b := s.db.NewBatch()
	if err := fill(b); err != nil {
		return failure(err)
	}
	if err := b.Write(); err != nil {
		return failure(err)
	}
	return failure(s.db.SyncKeyValue())
}

func record(j *job) []byte {
	b := make([]byte, 0, jobSize)
	for _, r := range []commitment.Root{j.Statement.Program, j.Statement.Pre, j.Statement.Input, j.Statement.Post} {
		b = append(b, r[:]...)
	}
	return binary.BigEndian.AppendUint32(b, uint32(j.Attempts))
}

func (s store) submit(j *job, witness []byte) error {
	return s.write(func(b ethdb.Batch) error {
		if err := b.Put(s.key(tableWitness, j.hash[:]...), witness); err != nil {
			return err
		}
		return b.Put(s.job(j), record(j))
	})
}

// note keeps how often a job was begun.
func (s store) note(j *job) error {
	return s.write(func(b ethdb.Batch) error { return b.Put(s.job(j), record(j)) })
}

// proven keeps a job's proof in the place of its witness.
func (s store) proven(j *job, p []byte) error {
	return s.write(func(b ethdb.Batch) error {
		if err := b.Delete(s.key(tableWitness, j.hash[:]...)); err != nil {
			return err
		}
		return b.Put(s.key(tableProof, j.hash[:]...), p)
	})
}

func (s store) forget(jobs []*job) error {
	return s.write(func(b ethdb.Batch) error {
		for _, j := range jobs {
			for _, k := range [][]byte{s.job(j), s.key(tableWitness, j.hash[:]...), s.key(tableProof, j.hash[:]...)} {
				if err := b.Delete(k); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func (s store) witness(j *job) ([]byte, error) { return s.get(tableWitness, j) }
func (s store) proof(j *job) ([]byte, error)   { return s.get(tableProof, j) }

func (s store) get(table byte, j *job) ([]byte, error) {
	v, err := s.db.Get(s.key(table, j.hash[:]...))
	if err != nil {
		return nil, fmt.Errorf("%w: job %v: %w", ErrStore, j.hash, err)
	}
	return v, nil
}

// failure is what the database says went wrong.
func failure(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", ErrStore, err)
}
